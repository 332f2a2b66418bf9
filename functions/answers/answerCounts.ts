import type { AnswerCard } from '@shared/answers/cards/card'
import type { AnswerCounts } from '../platform/health'
import type { Corpus } from './corpus/corpus'

/** What is counted: cards need not be ready to answer for that. */
interface Counted {
  corpus(): Promise<Pick<Corpus, 'counts'>>
  cards(): Promise<{ all: readonly AnswerCard[] }>
}

/** How much there is to answer from, as it stands now. */
export function answerCounts({ corpus, cards }: Counted): () => Promise<AnswerCounts> {
  return async () => {
    const { documents, provisionsInForce } = (await corpus()).counts()
    return { documents, provisions: provisionsInForce, cards: (await cards()).all.length }
  }
}
