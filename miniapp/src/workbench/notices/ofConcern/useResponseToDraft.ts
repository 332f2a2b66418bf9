import type { readConcern } from '@shared/concerns/contractReadings'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../../platform/call'
import { useParam } from '../../../platform/go'
import { responseNotice } from './responseNotice'

/** What a notice begins with that was asked for as another rendering of a response; undefined where none was. */
export function useResponseToDraft() {
  const id = useParam('response')
  const found = useQuery({
    queryKey: ['concerns', 'public', id],
    queryFn: () => call<typeof readConcern>('GET /api/concerns/{id}', { params: { id } }),
    enabled: id !== '',
  })
  const start = found.data && responseNotice(found.data.concern)
  return start && { start, key: `.response.${id}` }
}
