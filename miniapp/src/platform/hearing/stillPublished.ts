import type { checkReplies } from '@shared/answers/contractReplies'
import { repliesLookedAfter } from '@shared/answers/words'
import { useDidShow } from '@tarojs/taro'
import { call } from '../call'

/** What was read less than so many milliseconds ago is not asked after. */
const fresh = 5_000

interface Shown {
  /** When each was published, as it was told. */
  published: readonly string[]
  /** When that was read, in milliseconds. */
  readAt: number
  onGone: (gone: readonly string[]) => void
}

/** Whenever the page comes back into sight: one small question after the published replies on it, so that what was taken back goes. */
export function useStillPublished({ published, readAt, onGone }: Shown): void {
  useDidShow(() => {
    if (published.length === 0 || Date.now() - readAt < fresh) return
    const query = { published: published.slice(0, repliesLookedAfter).join(',') }
    void call<typeof checkReplies>('GET /api/answers/replies', { query }).then(
      ({ gone }) => {
        if (gone.length > 0) onGone(gone)
      },
      // Without a line it stays as it was read; the next look asks again.
      () => undefined,
    )
  })
}

/**
 * Of replies that were just read, each by when it was published, those that rest on an article which no longer holds; without
 * an answer they stand as they were published.
 */
export async function staleAmong(published: readonly string[]) {
  if (published.length === 0) return []
  const query = { published: published.slice(0, repliesLookedAfter).join(',') }
  return call<typeof checkReplies>('GET /api/answers/replies', { query }).then(
    ({ stale }) => stale,
    () => [],
  )
}
