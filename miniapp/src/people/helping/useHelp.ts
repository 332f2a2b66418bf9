import type { listHelp } from '@shared/people/helping/contractHelping'
import type { Replied } from '@shared/operation'
import { useQuery } from '@tanstack/react-query'
import { call } from '../../platform/call'

export type HelpSide = Replied<typeof listHelp>['helpers'][number]

export const helpKey = ['help']

export const useHelp = () =>
  useQuery({ queryKey: helpKey, queryFn: () => call<typeof listHelp>('GET /api/people/me/help') })
