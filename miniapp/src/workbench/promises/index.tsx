import type { listPromiseWork } from '@shared/promises/contract'
import type { PromiseWork as Work } from '@shared/promises/contractParts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { call } from '../../platform/call'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { Desk } from '../Desk'
import { ProposeForm } from './ProposeForm'
import { PromiseWork } from './PromiseWork'

/** 公开承诺: said, signed, followed, looked at. */
export default function WorkPromises() {
  return (
    <Desk title="公开承诺" section="promises">
      <View className="columns">
        <Promises />
        <ProposeForm />
      </View>
    </Desk>
  )
}

function Promises() {
  const found = useInfiniteQuery({
    queryKey: ['promises', 'desk'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof listPromiseWork>('GET /api/promises/desk', { query: pageParam ? { after: pageParam } : {} }),
    getNextPageParam: (page) => page.next,
  })
  const promises = found.data?.pages.flatMap((page) => page.promises) ?? []
  const named = useRouter().params.id
  // The one that a message leads to stands first, then what somebody here can go on with.
  const rank = (one: Work) => (one.id === named ? 0 : one.can.length > 0 ? 1 : 2)
  return (
    <View className="stack">
      <View>
        <Heading level={1}>公开承诺</Heading>
        <View className="second">签发以后公开，每一步大家都看得到；做没做到由督查核实</View>
      </View>
      {found.isPending ? <Loading text="正在读取公开承诺" /> : null}
      {found.isError ? <Failure thrown={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isSuccess && !promises.length ? <Empty title="还没有公开承诺" /> : null}
      {[...promises]
        .sort((a, b) => rank(a) - rank(b))
        .map((promise) => (
          <PromiseWork key={promise.id} promise={promise} onLook={() => void found.refetch()} />
        ))}
      {found.hasNextPage ? (
        <Pressable kind="quiet" busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
          更早的
        </Pressable>
      ) : null}
    </View>
  )
}
