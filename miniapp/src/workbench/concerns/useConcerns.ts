import type { listConcernWork } from '@shared/concerns/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../platform/call'

/** The concerns of this desk, the newest first, page after page. */
export const useConcerns = () =>
  useInfiniteQuery({
    queryKey: ['concerns', 'desk'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof listConcernWork>('GET /api/concerns/desk', { query: pageParam ? { after: pageParam } : {} }),
    getNextPageParam: (page) => page.next,
  })
