import { type AnswerCard, answerCardsFile } from '@shared/answers/card'
import { type KnownQuestions, knownQuestions } from '@shared/answers/knownQuestions'
import type { Bucket } from '../platform/bucket'
import { heldFile, jsonOf } from '../platform/heldFile'

export const cardsKey = 'reference/cards.json'

export interface Cards {
  all: readonly AnswerCard[]
  known: KnownQuestions
}

/** The answer cards as they stand in the bucket now; none before the seeds are loaded. */
export const cardsFrom = (bucket: Bucket, now: () => Date): (() => Promise<Cards>) =>
  heldFile(
    bucket,
    cardsKey,
    (bytes) => {
      const all = bytes ? answerCardsFile.parse(jsonOf(bytes)) : []
      return { all, known: knownQuestions(all) }
    },
    now,
  )
