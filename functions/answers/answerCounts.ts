import type { AnswerCounts } from '../platform/health'
import type { AnswerSources } from './answerSources'

/** How much there is to answer from, as it stands now. */
export function answerCounts({ corpus, cards }: AnswerSources): () => Promise<AnswerCounts> {
  return async () => {
    const { documents, provisionsInForce } = (await corpus()).counts()
    return { documents, provisions: provisionsInForce, cards: (await cards()).all.length }
  }
}
