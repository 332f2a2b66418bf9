import type { ConcernWork as ConcernWorkView } from '@shared/concerns/contractParts'
import { concernIsOpen } from '@shared/concerns/status'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { useParam } from '../../platform/go'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { useCountyDesk } from '../casework/useCountyDesk'
import { ConcernWork } from './ConcernWork'
import { useConcerns } from './useConcerns'

const waits = ({ status }: ConcernWorkView) => concernIsOpen(status)

/** One concern after the other, what still waits first. */
export function Concerns() {
  const found = useConcerns()
  const county = useCountyDesk() !== undefined
  const concerns = found.data?.pages.flatMap((page) => page.concerns) ?? []
  const named = useParam('id')
  const { hasNextPage, isFetching, fetchNextPage } = found
  // An old one that a message or the board leads to stands further down.
  const isMissing = Boolean(named && found.isSuccess && !concerns.some(({ id }) => id === named))
  useEffect(() => {
    if (isMissing && hasNextPage && !isFetching) void fetchNextPage()
  }, [isMissing, hasNextPage, isFetching, fetchNextPage])
  const waiting = concerns.filter(waits).length
  // The one that a message leads to stands first, then what still waits.
  const rank = (one: ConcernWorkView) => (one.id === named ? 0 : waits(one) ? 1 : 2)
  return (
    <View className="stack">
      {county ? (
        <View className="second">本地各单位承办的舆情也列在这里，可以看；由承办单位回应，签发以前看不到回应稿</View>
      ) : null}
      {concerns.length ? <View className="second">{`这里有 ${waiting} 条还没有回应`}</View> : null}
      {found.isPending ? <Loading text="正在读取舆情" /> : null}
      {found.isError ? <Failure thrown={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isSuccess && !concerns.length ? (
        <Empty title={named ? '没有找到，可能已经改交别的单位' : '还没有舆情'} />
      ) : null}
      {[...concerns]
        .sort((a, b) => rank(a) - rank(b))
        .map((concern) => (
          <ConcernWork key={concern.id} concern={concern} onLook={() => void found.refetch()} />
        ))}
      {hasNextPage ? (
        <Pressable kind="quiet" busy={found.isFetchingNextPage} onPress={() => void fetchNextPage()}>
          更早的
        </Pressable>
      ) : null}
    </View>
  )
}
