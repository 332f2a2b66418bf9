import { randomUUID } from 'node:crypto'
import * as answers from '@shared/answers/contract'
import * as contract from '@shared/answers/contractInterpretation'
import { type Endpoint, endpoint } from '../../platform/http/endpoint'
import type { Reference } from '../../platform/bucket/reference'
import type { Cards } from '../cards'
import type { Corpus } from '../corpus/corpus'
import type { SecondInterpretations, Interpretations, Judgements } from '../store'
import { draftInterpretation } from './draftInterpretation'
import { dropInterpretation } from './dropInterpretation'
import { interpretationIds } from './interpretationIds'
import { listOwedInterpretations } from './listOwedInterpretations'
import { reviseInterpretation } from './reviseInterpretation'
import { sendBackInterpretation } from './sendBackInterpretation'
import { signInterpretation } from './signInterpretation'

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
export const interpretationEndpoints = (needs: () => Promise<Needs>): Endpoint[] => [
  endpoint(answers.draftInterpretation, async (received, caller) =>
    draftInterpretation(received, caller, { ...(await needs()), id: `${interpretationIds}${randomUUID()}` }),
  ),
  endpoint(contract.reviseInterpretation, async (received, caller) =>
    reviseInterpretation(received, caller, await needs()),
  ),
  endpoint(contract.sendBackInterpretation, async (received, caller) =>
    sendBackInterpretation(received, caller, await needs()),
  ),
  endpoint(contract.dropInterpretation, async (received, caller) =>
    dropInterpretation(received, caller, await needs()),
  ),
  endpoint(answers.signInterpretation, async (received, caller) => signInterpretation(received, caller, await needs())),
  endpoint(answers.listOwedInterpretations, async (_received, caller) =>
    listOwedInterpretations(caller, await needs()),
  ),
]
