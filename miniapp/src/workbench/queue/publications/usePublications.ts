import type { listProposals, listPublications } from '@shared/inquiries/publication/contractPublication'
import type { PublicationStage } from '@shared/inquiries/case/publicationStage'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import { call } from '../../../platform/call'

const everyMinute = 60_000
const from = (after: string) => (after ? { after } : {})

/** 选登 for the editor, one stage at a time; renewed every minute while it is open. */
export function usePublications(show: PublicationStage) {
  const found = useInfiniteQuery({
    queryKey: ['inquiries', 'publications', show],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof listPublications>('GET /api/publications', { query: { show, ...from(pageParam) } }),
    getNextPageParam: (page) => page.next,
    refetchInterval: everyMinute,
  })
  useDidShow(() => void found.refetch())
  return found
}

/** 选登待签, for those who sign. */
export const useProposals = (enabled: boolean) =>
  useInfiniteQuery({
    queryKey: ['inquiries', 'publications', 'toSign'],
    enabled,
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof listProposals>('GET /api/publications/proposals', { query: from(pageParam) }),
    getNextPageParam: (page) => page.next,
    refetchInterval: everyMinute,
  })

export type Publications = ReturnType<typeof useProposals>
