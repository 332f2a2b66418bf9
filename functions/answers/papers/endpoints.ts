import * as contract from '@shared/answers/papers/contractPapers'
import { paperActs } from '@shared/answers/papers/everyAct'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { House } from '../../platform/house'
import { madeOnce } from '../../platform/madeOnce'
import type { Corpus } from '../corpus/corpus'
import { upkeeps as upkeepKind } from './upkeepStore'
import { changingPapers, paperMoment } from './changePaper'
import { listOnRequest } from './listOnRequest'
import { listPapers, listPaperWork, readPaper, readPaperWork } from './readPapers'
import { registerPaper } from './registerPaper'
import { papers as kind } from './store'

/** 公文登记: with its attribute and its interpretation, signed by another, published or named as its attribute says. */
export function paperEndpoints(house: House, corpus: () => Promise<Corpus>): Endpoint[] {
  const papers = house.store(kind)
  const upkeeps = house.store(upkeepKind)
  const change = changingPapers(house)
  const needs = async () => ({ papers, upkeeps, moment: await paperMoment(house) })
  return [
    endpoint(contract.registerPaper, async (received, caller) => {
      const once = await madeOnce(papers, { prefix: 'paper-', written: received.body, caller }, house)
      const reference = await house.reference()
      const room = { create: once.create, page: papers.page }
      return registerPaper(received, caller, { papers: room, reference, moment: await paperMoment(house), id: once.id })
    }),
    ...Object.values(paperActs).map((act): Endpoint => ({
      contract: act.operation,
      run: (received, caller) => change(act, received as Parameters<typeof change>[1], caller!),
    })),
    endpoint(contract.listPaperWork, async (_received, caller) => listPaperWork(caller, await needs())),
    endpoint(contract.readPaperWork, async (received, caller) => readPaperWork(received, caller, await needs())),
    endpoint(contract.listPapers, async (received) => listPapers(received, await needs())),
    endpoint(contract.readPaper, async (received) => readPaper(received, await needs())),
    endpoint(contract.listOnRequest, async (received) =>
      listOnRequest(received, { papers, corpus: await corpus(), reference: await house.reference() }),
    ),
  ]
}
