import type { listAreas } from '@shared/areas/contract'
import { useQuery } from '@tanstack/react-query'
import { call } from '../platform/call'

/** The place that a case names, as people call it; nothing where it names none, or the city cannot say now. */
export function useWhere(area: string | undefined): string | undefined {
  const found = useQuery({
    queryKey: ['areas', 'named', area],
    enabled: area !== undefined,
    queryFn: () => call<typeof listAreas>('GET /api/areas', { query: { codes: area ?? '' } }),
    staleTime: 3_600_000,
  })
  const place = found.data?.areas[0]
  return place?.fullName || place?.name
}
