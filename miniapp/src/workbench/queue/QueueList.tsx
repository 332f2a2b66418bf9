import type { readQueue } from '@shared/inquiries/contract'
import type { Sent } from '@shared/operation'
import { useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Banner } from '../../ui/Banner'
import { Chip } from '../../ui/Chip'
import { Empty } from '../../ui/Empty'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/Heading'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { Segmented } from '../../ui/Segmented'
import { QueueRow } from './QueueRow'

type Show = NonNullable<NonNullable<Sent<typeof readQueue>['query']>['show']>

const shows: { value: Show; label: string }[] = [
  { value: 'open', label: '未结' },
  { value: 'replied', label: '已答复' },
  { value: 'closed', label: '办结' },
]
const none: Record<Show, string> = { open: '没有要办的了', replied: '没有等待评价的', closed: '还没有办结的' }
const everyMinute = 60_000

interface QueueListProps {
  /** The case shown beside the list. */
  open?: string
  onOpen: (id: string) => void
}

/** The department's own cases, due first, with how many press. */
export function QueueList({ open, onOpen }: QueueListProps) {
  const [show, setShow] = useState<Show>('open')
  const found = useInfiniteQuery({
    queryKey: ['inquiries', 'queue', show],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof readQueue>('GET /api/inquiries/queue', {
        query: { show, ...(pageParam ? { after: pageParam } : {}) },
      }),
    getNextPageParam: (page) => page.next,
    refetchInterval: everyMinute,
  })
  useDidShow(() => void found.refetch())
  const pages = found.data?.pages ?? []
  const lines = pages.flatMap((page) => page.inquiries)
  const first = pages[0]
  return (
    <View className="stack">
      {first ? (
        <View className="stack stack--close">
          <Heading level={1}>{first.department}</Heading>
          <View className="line">
            <Chip tone="going">{`未结 ${first.counts.open}`}</Chip>
            <Chip tone="near">{`临近 ${first.counts.near}`}</Chip>
            <Chip tone="overdue">{`超期 ${first.counts.overdue}`}</Chip>
          </View>
        </View>
      ) : null}
      <Segmented kind="tabs" label="看哪些办件" options={shows} value={show} onChange={setShow} />
      {found.isPending ? <Loading text="正在读取办件" /> : null}
      {found.isError && !first ? <Failure thrown={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.isError && first ? <Banner tone="amber">连不上网络，下面是之前读到的</Banner> : null}
      {first && !lines.length ? <Empty title={none[show]} /> : null}
      <View className="queue">
        {lines.map((line) => (
          <QueueRow key={line.id} line={line} open={line.id === open} onOpen={() => onOpen(line.id)} />
        ))}
      </View>
      {found.hasNextPage ? (
        <Pressable kind="quiet" busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
          再看一些
        </Pressable>
      ) : null}
    </View>
  )
}
