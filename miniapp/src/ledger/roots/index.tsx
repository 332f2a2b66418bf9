import type { listDailyRoots } from '@shared/ledger/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { useForward } from '../../platform/forwarding/forward'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { Official } from '../../ui/Official'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { HowToCheck } from './HowToCheck'
import { RootCard } from './RootCard'
import './index.scss'

/** 每天的核对码: for every day a value over all cases, which nobody can change once it is public. */
export default function RootsPage() {
  const found = useInfiniteQuery({
    queryKey: ['ledger', 'roots'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof listDailyRoots>('GET /api/ledger/roots', { query: pageParam ? { after: pageParam } : {} }),
    getNextPageParam: (page) => page.next,
  })
  const roots = found.data?.pages.flatMap((page) => page.roots) ?? []
  useForward({ title: '聊城 · 一号答：每天的核对码', page: '/ledger/roots/index' })
  return (
    <Page title="每天的核对码">
      <View className="stack">
        <View>
          <Heading level={1}>每天的核对码</Heading>
          <View className="second">每天一个值，管住过去的记录不被改动</View>
          <Official of="dayCode" />
        </View>
        <HowToCheck />
        {found.isPending ? <Loading text="正在读取核对码" /> : null}
        <ReadFailure read={found} />
        {found.isSuccess && !roots.length ? (
          <Empty title="还没有核对码" text="每天夜里为前一天做一次，明天再来看" />
        ) : null}
        {roots.map((root, index) => (
          <RootCard key={root.date} root={root} before={roots[index + 1]} />
        ))}
        {found.hasNextPage ? (
          <Pressable kind="quiet" more busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
            更早的
          </Pressable>
        ) : null}
      </View>
    </Page>
  )
}
