import type { readQueue } from '@shared/inquiries/contract'
import type { Sent } from '@shared/operation'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { call } from '../../platform/call'

export type Show = NonNullable<NonNullable<Sent<typeof readQueue>['query']>['show']>

const everyMinute = 60_000
/** How far a filter reads on by itself when it has found little. */
const mostPages = 10

interface Wanted {
  show: Show
  /** Another department's queue; one's own when empty. */
  department: string
  /** Only those in which these words stand; all of them when empty. */
  words?: string
  /** Not asked at all while false. */
  enabled?: boolean
}

/** The queue page by page; renewed every minute while it is open. */
export function useQueue({ show, department, words = '', enabled = true }: Wanted) {
  const found = useInfiniteQuery({
    queryKey: ['inquiries', 'queue', show, department, words],
    enabled,
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof readQueue>('GET /api/inquiries/queue', {
        query: {
          show,
          ...(department ? { department } : {}),
          ...(words ? { words } : {}),
          ...(pageParam ? { after: pageParam } : {}),
        },
      }),
    getNextPageParam: (page) => page.next,
    refetchInterval: everyMinute,
  })
  useDidShow(() => {
    if (enabled) void found.refetch()
  })
  return found
}

/** While `wanting`, reads on until the end or the limit. */
export function useReadingOn(
  { hasNextPage, isFetching, data, fetchNextPage }: ReturnType<typeof useQueue>,
  wanting: boolean,
) {
  const pages = data?.pages.length ?? 0
  const on = wanting && hasNextPage && !isFetching && pages < mostPages
  useEffect(() => {
    if (on) void fetchNextPage()
  }, [on, fetchNextPage])
}

const afterTyping = 400

/** The same words a moment after the last key: not every letter is asked for. */
export function useSettled(words: string): string {
  const [settled, setSettled] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(words), words ? afterTyping : 0)
    return () => clearTimeout(timer)
  }, [words])
  return settled
}
