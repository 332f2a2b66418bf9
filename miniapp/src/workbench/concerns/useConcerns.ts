import type { listConcernWork } from '@shared/concerns/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../platform/call'

/** The concerns of this desk, or those in which all these words stand: what waits first, page after page. */
export const useConcerns = (q = '') =>
  useInfiniteQuery({
    queryKey: ['concerns', 'desk', q],
    initialPageParam: '',
    queryFn: ({ pageParam: after }) =>
      call<typeof listConcernWork>('GET /api/concerns/desk', {
        query: { ...(after ? { after } : {}), ...(q ? { q } : {}) },
      }),
    getNextPageParam: (page) => page.next,
  })
