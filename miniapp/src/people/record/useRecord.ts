import type { Replied } from '@shared/operation'
import type { readOwnRecord } from '@shared/people/contractRights'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../platform/call'

export type OwnRecord = Replied<typeof readOwnRecord>

export const recordKey = ['own record']

export const useRecord = () =>
  useQuery({
    queryKey: recordKey,
    queryFn: () => call<typeof readOwnRecord>('GET /api/people/me/record'),
    // What was put right on the page of a case a moment ago is right here.
    staleTime: 0,
  })
