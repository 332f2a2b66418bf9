import * as contract from '@shared/answers/upkeep/contractUpkeep'
import { upkeepActs } from '@shared/answers/upkeep/everyAct'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import type { Corpus } from '../corpus/corpus'
import { papers as paperKind } from './store'
import { beginUpkeep, changeUpkeep } from './changeUpkeep'
import { listUpkeep, listUpkeepWork } from './listUpkeep'
import { upkeeps as kind } from './upkeepStore'

/** 现行有效文件清理: found by an officer, signed by a lead, published. */
export function upkeepEndpoints(house: House, corpus: () => Promise<Corpus>): Endpoint[] {
  const needs = async () => ({
    corpus: await corpus(),
    reference: await house.reference(),
    papers: house.store(paperKind),
    upkeeps: house.store(kind),
    now: house.now(),
  })
  return [
    endpoint(contract.beginUpkeep, async (received, caller) => {
      const made = await beginUpkeep(received, caller, await needs())
      house.nudge()
      return made
    }),
    ...Object.values(upkeepActs).map((act): Endpoint => ({
      contract: act.operation,
      run: async (received, caller) => {
        const changed = await changeUpkeep(act, received as Parameters<typeof changeUpkeep>[1], caller!, await needs())
        house.nudge()
        return changed
      },
    })),
    endpoint(contract.listUpkeepWork, async (_received, caller) => listUpkeepWork(caller, await needs())),
    endpoint(contract.listUpkeep, async (received) => listUpkeep(received, await needs())),
  ]
}
