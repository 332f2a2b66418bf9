import type { listPromiseWork } from '@shared/promises/contract'
import type { PromiseWork as Work } from '@shared/promises/contractParts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { call } from '../../platform/call'
import { useParam } from '../../platform/go'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'
import { Desk } from '../Desk'
import { ToForm } from '../concerns/ToForm'
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
  const named = useParam('id')
  const { hasNextPage, isFetching, fetchNextPage } = found
  // An old one that a message leads to stands further down.
  const isMissing = Boolean(named && found.isSuccess && !promises.some(({ id }) => id === named))
  useEffect(() => {
    if (isMissing && hasNextPage && !isFetching) void fetchNextPage()
  }, [isMissing, hasNextPage, isFetching, fetchNextPage])
  // The one that a message leads to stands first, then what somebody here can go on with, what is overdue, what goes on.
  const rank = ({ id, can, overdue, status }: Work) =>
    [
      id === named,
      can.length > 0,
      overdue,
      status !== 'kept' && status !== 'withdrawn' && status !== 'dropped',
      true,
    ].indexOf(true)
  return (
    <View className="stack">
      <View>
        <Heading level={1}>公开承诺</Heading>
        <View className="second">签发以后公开，每一步大家都看得到；做没做到由督查核实</View>
      </View>
      <ToForm form="propose-form">拟一项新的</ToForm>
      {found.isPending ? <Loading text="正在读取公开承诺" /> : null}
      <ReadFailure read={found} />
      {found.isSuccess && !promises.length ? <Empty title="还没有公开承诺" /> : null}
      {[...promises]
        .sort((a, b) => rank(a) - rank(b))
        .map((promise) => (
          <PromiseWork key={promise.id} promise={promise} onLook={() => void found.refetch()} />
        ))}
      {hasNextPage ? (
        <Pressable kind="quiet" more busy={found.isFetchingNextPage} onPress={() => void fetchNextPage()}>
          更早的
        </Pressable>
      ) : null}
    </View>
  )
}
