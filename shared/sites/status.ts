import { Problem } from '../problem'
import { headline } from './event'
import type { Posting } from './posting'

export type PostingStatus = Posting['status']
export const postingActionNames = { hang: '张贴', takeDown: '揭下' } as const
export type PostingAction = keyof typeof postingActionNames

/** What may happen on a board, and what it is then. Anything that is not here may not. */
const table: Record<PostingStatus, Partial<Record<PostingAction, PostingStatus>>> = {
  absent: { hang: 'hung' },
  hung: { takeDown: 'down' },
  down: { hang: 'hung' },
}

/** @throws Problem 'not-now' (409), saying who did it already. */
export function nextPosting({ status, events }: Posting, action: PostingAction): PostingStatus {
  const next = table[status][action]
  if (next) return next
  const last = events.at(-1)
  if (!last) throw new Problem('not-now', '这里还没有记过张贴；先扫编号牌，记“贴上了”')
  throw new Problem('not-now', `已经记过了：${headline(last)}，不用再扫`)
}
