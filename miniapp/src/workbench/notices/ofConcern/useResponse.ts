import type { readConcern } from '@shared/concerns/contractReadings'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../platform/call'

/** A public response as it stands now, by the id of its concern; asked for where there is one. */
export const useResponse = (id: string) =>
  useQuery({
    queryKey: ['concerns', 'public', id],
    queryFn: () => call<typeof readConcern>('GET /api/concerns/{id}', { params: { id } }),
    enabled: id !== '',
  })
