import * as contract from '@shared/answers/contractKnowledge'
import { shownOf } from '@shared/answers/knowledge/desk'
import { knowledgeActs } from '@shared/answers/knowledge/everyAct'
import { handIn } from '@shared/answers/knowledge/acts/handIn'
import { untouched } from '@shared/answers/knowledge/knowledge'
import { done } from '@shared/act'
import { knowledgeThing } from '@shared/answers/knowledge/thing'
import { Problem } from '@shared/problem'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { spotsOf } from '@shared/answers/local/spots'
import { madeOnce } from '../../platform/madeOnce'
import type { AnswerSources } from '../answerSources'
import { type CardSent, changeCard } from './changeCard'
import { type AskedTally, askedCountKind } from '../local/askedStore'
import { askedAt } from '../local/askedMost'
import { listKnowledge } from './listKnowledge'
import { soundCard } from './soundCard'
import type { TimesAsked } from './toConfirm'
import { keptCardIds, keptCards as keptCardKind } from './store'

/** 知识卡: written by the department in charge, signed by its lead, answering within a minute. */
export function knowledgeEndpoints(
  house: House,
  { corpus, cards, tally }: AnswerSources & { tally: Pick<AskedTally, 'write'> },
): Endpoint[] {
  const keptCards = house.store(keptCardKind)
  const needs = async () => {
    const reference = await house.reference()
    const { all, seeds = all } = await cards()
    const departmentNamed = (name: string) => reference.departmentNamed(name)
    return { keptCards, corpus: await corpus(), all, seeds, reference, departmentNamed, now: house.now() }
  }
  return [
    endpoint(contract.listKnowledge, async (received, caller) =>
      listKnowledge(received, caller, { ...(await needs()), asked: () => askedAnywhere(house, tally) }),
    ),
    endpoint(contract.writeCard, async ({ body: { content } }, caller) => {
      const { all, seeds, corpus: held, reference, now } = await needs()
      if (!caller.department) throw new Problem('not-allowed', '你的账号还没有归到单位，请联系平台运行方')
      const ours = reference.departments.find((one) => one.id === caller.department)
      if (!ours) throw new Problem('not-allowed', '新的知识卡由市级部门写；本地的做法请告诉市里对口的单位')
      const { id, name } = ours
      const once = await madeOnce(keptCards, { prefix: `${keptCardIds}staff-`, written: content, caller }, house)
      const card = once.id.slice(keptCardIds.length)
      const one = untouched(once.id, { card, department: { id, name }, seed: false })
      const sent = { version: 0, content, sound: await soundCard(content, card, { corpus: held, all, seeds, now }) }
      const moment = { at: now.toISOString() }
      const written = await once.create(done(handIn, knowledgeThing, { one, sent, caller, moment }))
      house.nudge()
      return { card: shownOf(written, caller.id) }
    }),
    ...Object.values(knowledgeActs).map((act): Endpoint => ({
      contract: act.operation,
      run: async (received, caller) => {
        const one = await changeCard(act, received as CardSent, caller!, await needs())
        house.nudge()
        return { card: shownOf(one, caller!.id) }
      },
    })),
  ]
}

/** How often cards were given to people anywhere in the city, with what was counted until now. */
async function askedAnywhere(house: House, tally: Pick<AskedTally, 'write'>): Promise<TimesAsked> {
  await tally.write()
  const places = spotsOf((await house.reference()).areas).map(({ id }) => id)
  const often = await askedAt(places, { asked: house.store(askedCountKind), now: house.now() })
  return (card) => places.reduce((sum, place) => sum + often(card, place), 0)
}
