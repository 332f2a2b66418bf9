import type { AnswerCounts } from '../platform/health'
import type { House } from '../platform/house'
import { cardsFrom } from './cards'
import type { Corpus } from './corpus'

/** How much there is to answer from, as it stands now. */
export function answerCounts(house: House, corpus: () => Promise<Corpus>): () => Promise<AnswerCounts> {
  const cards = cardsFrom(house.bucket, house.now)
  return async () => {
    const { documents, provisionsInForce } = (await corpus()).counts()
    return { documents, provisions: provisionsInForce, cards: (await cards()).all.length }
  }
}
