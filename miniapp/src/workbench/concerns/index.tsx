import type { listConcerns } from '@shared/concerns/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { useSession } from '../../platform/session'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/Heading'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { Desk } from '../Desk'
import { ConcernWork } from './ConcernWork'
import { RegisterForm } from './RegisterForm'

/** 舆情: registered, handed to a department, answered in public within 48 hours. */
export default function WorkConcerns() {
  const role = useSession((session) => session.person?.role)
  const registers = role === 'dispatcher' || role === 'editor' || role === 'supervisor'
  return (
    <Desk title="舆情登记与回应" section="concerns">
      <View className={registers ? 'columns' : ''}>
        <Concerns />
        {registers ? <RegisterForm /> : null}
      </View>
    </Desk>
  )
}

function Concerns() {
  const found = useInfiniteQuery({
    queryKey: ['concerns'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof listConcerns>('GET /api/concerns', { query: pageParam ? { after: pageParam } : {} }),
    getNextPageParam: (page) => page.next,
  })
  const concerns = found.data?.pages.flatMap((page) => page.concerns) ?? []
  const waiting = concerns.filter((one) => one.status !== 'responded').length
  return (
    <View className="stack">
      <View>
        <Heading level={1}>舆情</Heading>
        {concerns.length ? <View className="second">{`这里有 ${waiting} 条还没有回应`}</View> : null}
      </View>
      {found.isPending ? <Loading text="正在读取舆情" /> : null}
      {found.isError ? <Failure thrown={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isSuccess && !concerns.length ? <Empty title="还没有登记的舆情" /> : null}
      {[...concerns]
        .sort((a, b) => Number(a.status === 'responded') - Number(b.status === 'responded'))
        .map((concern) => (
          <ConcernWork key={concern.id} concern={concern} onLook={() => void found.refetch()} />
        ))}
      {found.hasNextPage ? (
        <Pressable kind="quiet" busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
          更早的
        </Pressable>
      ) : null}
    </View>
  )
}
