import { telling } from '@shared/answers/question/colloquial'
import { knownIndex } from '@shared/answers/search/knownVote'
import { tokensOf } from '@shared/text/tokens'
import type { RestingReply } from './restingReplies'

/** A published reply to a question like the one asked. */
export interface SimilarReply extends RestingReply {
  /** 0…1: cosine of the questions' words by their weight. */
  likeness: number
}

/** Below this two questions only share everyday words. */
const alikeFrom = 0.45
const most = 2

/** 类似问题的答复: finds published replies by their questions, the most alike first. */
export function similarReplies(published: readonly RestingReply[]): (question: string) => SimilarReply[] {
  if (published.length === 0) return () => []
  const known = knownIndex(published.map(({ reply }) => ({ text: telling(reply.question), gold: [] })))
  return (question) => {
    const tokens = [...new Set(tokensOf(telling(question)))]
    return known
      .alike(tokens, most)
      .filter(({ likeness }) => likeness >= alikeFrom)
      .map(({ known: at, likeness }) => ({ ...published[at]!, likeness }))
  }
}
