import type { listDrafts } from '@shared/notices/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../platform/call'

/** Drafts of one's own department with what became of them, and its notices that are up. */
export const useDrafts = () =>
  useQuery({
    queryKey: ['notices', 'drafts'],
    queryFn: () => call<typeof listDrafts>('GET /api/notices/drafts'),
  })
