import * as contract from '@shared/answers/contractLocal'
import { shownLocalOf } from '@shared/answers/local/desk'
import { localActs } from '@shared/answers/local/everyAct'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import type { AnswerSources } from '../answerSources'
import { askedCountKind, type AskedTally } from './askedStore'
import { changeLocal, type LocalSent } from './changeLocal'
import { listLocal } from './listLocal'
import { keptLocals as kind } from './store'

/** 本地的办法: written by the unit of a place, signed by its lead, shown to people of that place alone. */
export function localEndpoints(
  house: House,
  { cards, tally }: Pick<AnswerSources, 'cards'> & { tally: Pick<AskedTally, 'write'> },
): Endpoint[] {
  const keptLocals = house.store(kind)
  const needs = async () => ({
    keptLocals,
    asked: house.store(askedCountKind),
    all: (await cards()).all,
    reference: await house.reference(),
    now: house.now(),
  })
  return [
    endpoint(contract.listLocal, async (received, caller) => {
      await tally.write()
      return listLocal(received, caller, await needs())
    }),
    ...Object.values(localActs).map((act): Endpoint => ({
      contract: act.operation,
      run: async (received, caller) => {
        const held = await needs()
        const one = await changeLocal(act, received as LocalSent, caller!, held)
        house.nudge()
        return { local: shownLocalOf(one, caller!.id, held.all.find(({ id }) => id === one.card)?.question) }
      },
    })),
  ]
}
