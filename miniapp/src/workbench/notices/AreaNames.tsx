import type { listAreas } from '@shared/areas/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'

const asked = 20

/** The places a draft is meant for, by name; their number while the names are on their way. */
export function AreaNames({ codes }: { codes: readonly string[] }) {
  const some = codes.slice(0, asked).join(',')
  const found = useQuery({
    queryKey: ['areas', 'named', some],
    queryFn: () => call<typeof listAreas>('GET /api/areas', { query: { codes: some } }),
    staleTime: 3_600_000,
  })
  const names = found.data?.areas.map((one) => one.fullName || one.name).join('、')
  const more = codes.length > asked ? `等 ${codes.length} 个地方` : ''
  return <View>{`范围：${names ? `${names}${more}` : `${codes.length} 个地方`}`}</View>
}
