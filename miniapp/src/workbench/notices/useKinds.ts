import type { listNoticeKinds } from '@shared/notices/contract'
import type { Replied } from '@shared/operation'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { call } from '../../platform/call'
import type { WrittenNotice } from './written'

export type OfferedNotice = Replied<typeof listNoticeKinds>['kinds'][number]

/** The kinds of a field with what law says of them, for a period that begins on `from`. */
export function useKinds({ field, kind, from }: Pick<WrittenNotice, 'field' | 'kind' | 'from'>) {
  const found = useQuery({
    queryKey: ['notices', 'kinds', from],
    queryFn: () => call<typeof listNoticeKinds>('GET /api/notices/kinds', { query: from ? { from } : {} }),
    placeholderData: keepPreviousData,
    staleTime: 600_000,
  })
  const kinds = found.data?.kinds.filter((one) => field !== undefined && one.fields.includes(field)) ?? []
  return { kinds, chosen: kinds.find((one) => one.id === kind), today: found.data?.today ?? '', found }
}
