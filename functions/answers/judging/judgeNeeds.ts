import type { Reference } from '../../platform/bucket/reference'
import type { Cards } from '../cards'
import type { Corpus } from '../corpus/corpus'
import type { Duties, Interpretations, Judgements } from '../store'

/** What keeping a judgement, and opening the duty that may follow from it, rest on. */
export interface JudgeNeeds {
  judgements: Judgements
  duties: Duties
  interpretations: Pick<Interpretations, 'page'>
  cards: Cards
  corpus: Corpus
  reference: Reference
  /** Keeps a person from being found by trying every account. */
  secret: string
  now: Date
}
