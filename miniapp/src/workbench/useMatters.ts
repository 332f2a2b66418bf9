import type { listMatters } from '@shared/notices/chain/contractMatters'
import { useQuery } from '@tanstack/react-query'
import { call } from '../platform/call'

/** The matters of one's own department that go step by step. */
export const useMatters = (enabled = true) =>
  useQuery({
    queryKey: ['notices', 'matters'],
    queryFn: () => call<typeof listMatters>('GET /api/notices/matters'),
    enabled,
  })
