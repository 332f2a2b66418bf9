import type { listOutlines } from '@shared/areas/contract'
import type { readReach } from '@shared/notices/audience/contractReach'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { Disclosure } from '../../ui/Disclosure'
import { Drawing } from '../../ui/drawing/Drawing'
import { Failure } from '../../ui/Failure'

/** How far a notice would reach, before it is approved: how many villages, about how many who follow them, and where. */
export function Reach({ id, version }: { id: string; version: number }) {
  const found = useQuery({
    queryKey: ['notices', 'reach', id, version],
    queryFn: () => call<typeof readReach>('GET /api/notices/{id}/reach', { params: { id } }),
  })
  const outlines = useQuery({
    queryKey: ['areas', 'outlines'],
    queryFn: () => call<typeof listOutlines>('GET /api/areas/outlines'),
    staleTime: 3_600_000,
  })
  if (found.isError) return <Failure compact thrown={found.error} onRetry={() => void found.refetch()} />
  if (!found.data) return null
  const { villages, followers, places, counties } = found.data
  const codes = counties.map(({ code }) => code)
  const drawn = outlines.data?.outlines.filter(({ code }) => codes.includes(code)) ?? []
  const names = counties.map(({ name }) => name).join('、')
  return (
    <View className="stack stack--close">
      <View>{`写到 ${villages} 个村和社区，关注那里的：${followers}`}</View>
      {places.length > 1 ? (
        <Disclosure label={`看这 ${places.length} 个地方各有多少人关注`}>
          {places.map((one) => (
            <View key={one.code} className="row">
              <View className="row__words">
                {`${one.name}${one.villages > 1 ? `（${one.villages} 个村和社区）` : ''}`}
              </View>
              <View>{one.followers}</View>
            </View>
          ))}
        </Disclosure>
      ) : null}
      {drawn.length ? (
        <Disclosure label={`看${names}的轮廓`}>
          <Drawing shape={{ coordinates: drawn.flatMap(({ coordinates }) => coordinates) }} label={`${names}的轮廓`} />
        </Disclosure>
      ) : null}
    </View>
  )
}
