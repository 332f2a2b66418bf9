import type { Reference } from '../../platform/bucket/reference'
import type { Cards } from '../cards'
import type { Corpus } from '../corpus/corpus'
import type { SecondInterpretations, Interpretations, Judgements } from '../store'

/** What keeping a judgement, and opening the second interpretation that may follow from it, rest on. */
export interface JudgeNeeds {
  judgements: Judgements
  secondInterpretations: SecondInterpretations
  interpretations: Pick<Interpretations, 'page'>
  cards: Cards
  corpus: Corpus
  reference: Reference
  /** Keeps a person from being found by trying every account. */
  secret: string
  now: Date
}
