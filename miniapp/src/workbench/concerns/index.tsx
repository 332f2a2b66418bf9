import type { ConcernWork as ConcernWorkView } from '@shared/concerns/contractParts'
import type { listConcernWork } from '@shared/concerns/contract'
import { concernIsOpen } from '@shared/concerns/status'
import { useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { call } from '../../platform/call'
import { useSession } from '../../platform/session'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { Desk } from '../Desk'
import { ConcernWork } from './ConcernWork'
import { RegisterForm } from './RegisterForm'

/** 舆情: registered, handed to a department, answered within 48 hours, public once signed. */
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

const waits = ({ status }: ConcernWorkView) => concernIsOpen(status)

function Concerns() {
  const found = useInfiniteQuery({
    queryKey: ['concerns', 'desk'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof listConcernWork>('GET /api/concerns/desk', { query: pageParam ? { after: pageParam } : {} }),
    getNextPageParam: (page) => page.next,
  })
  const concerns = found.data?.pages.flatMap((page) => page.concerns) ?? []
  const named = useRouter().params.id
  const waiting = concerns.filter(waits).length
  // The one that a message leads to stands first, then what still waits.
  const rank = (one: ConcernWorkView) => (one.id === named ? 0 : waits(one) ? 1 : 2)
  return (
    <View className="stack">
      <View>
        <Heading level={1}>舆情</Heading>
        {concerns.length ? <View className="second">{`这里有 ${waiting} 条还没有回应`}</View> : null}
      </View>
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
      {found.hasNextPage ? (
        <Pressable kind="quiet" busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
          更早的
        </Pressable>
      ) : null}
    </View>
  )
}
