import * as answers from '@shared/answers/contract'
import { draftOf, publicOf } from '@shared/answers/interpretations/desk'
import { interpretationActs } from '@shared/answers/interpretations/everyAct'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { Reference } from '../../platform/bucket/reference'
import type { House } from '../../platform/house'
import { madeOnce } from '../../platform/madeOnce'
import type { Cards } from '../cards'
import type { Corpus } from '../corpus/corpus'
import type { SecondInterpretations, Interpretations, Judgements } from '../store'
import { type ChangeSent, changeInterpretation } from './changeInterpretation'
import { draftInterpretation } from './draftInterpretation'
import { interpretationIds } from './interpretationIds'
import { listOwedInterpretations } from './listOwedInterpretations'

interface Needs {
  interpretations: Interpretations
  secondInterpretations: SecondInterpretations
  judgements: Judgements
  cards: Cards
  corpus: Corpus
  reference: Reference
  now: Date
}

/** 解读: written by one, changed, given back or dropped, signed by another. */
export const interpretationEndpoints = (needs: () => Promise<Needs>, house: House): Endpoint[] => [
  endpoint(answers.draftInterpretation, async (received, caller) => {
    const around = await needs()
    const written = { prefix: interpretationIds, written: received.body, caller }
    const once = await madeOnce(around.interpretations, written, house)
    const reply = await draftInterpretation(received, caller, { ...around, interpretations: once, id: once.id })
    house.nudge()
    return reply
  }),
  ...Object.values(interpretationActs).map((act): Endpoint => ({
    contract: act.operation,
    run: async (received, caller) => {
      const after = await changeInterpretation(act, received as ChangeSent, caller!, await needs())
      house.nudge()
      return { interpretation: after.publishedAt ? publicOf(after) : draftOf(after, caller!.id) }
    },
  })),
  endpoint(answers.listOwedInterpretations, async (_received, caller) =>
    listOwedInterpretations(caller, await needs()),
  ),
]
