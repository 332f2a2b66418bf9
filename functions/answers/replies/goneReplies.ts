import type { checkReplies as contract } from '@shared/answers/contractReplies'
import type { Received, Replied } from '@shared/operation'
import type { RestingReply } from './restingReplies'

/** Of the published replies that a page shows those that were taken back. `published`: absent while it cannot be read. */
export function goneReplies(
  { query }: Pick<Received<typeof contract>, 'query'>,
  published: readonly RestingReply[] | undefined,
): Replied<typeof contract> {
  if (!published) return { gone: [] }
  const there = new Set(published.map(({ reply }) => reply.publishedAt))
  return { gone: query.published.split(',').filter((one) => !there.has(one)) }
}
