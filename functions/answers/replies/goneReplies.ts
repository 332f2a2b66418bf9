import type { checkReplies as contract } from '@shared/answers/contractReplies'
import type { Received, Replied } from '@shared/operation'
import type { Corpus } from '../corpus/corpus'
import type { RestingReply } from './restingReplies'
import { goneFromReply } from './standingReplies'

/**
 * Of the published replies that a page shows those that were taken back, and those whose article no longer holds.
 * `published`: absent while it cannot be read.
 */
export function goneReplies(
  { query }: Pick<Received<typeof contract>, 'query'>,
  published: readonly RestingReply[] | undefined,
  corpus: Pick<Corpus, 'standing'>,
): Replied<typeof contract> {
  if (!published) return { gone: [], stale: [] }
  const shown = query.published.split(',')
  const there = new Map(published.map((one) => [one.reply.publishedAt, one]))
  return {
    gone: shown.filter((one) => !there.has(one)),
    stale: shown.flatMap((publishedAt) => {
      const one = there.get(publishedAt)
      const changed = one && goneFromReply(one, corpus)
      return changed ? [{ publishedAt, article: `《${changed.title}》${changed.provision}` }] : []
    }),
  }
}
