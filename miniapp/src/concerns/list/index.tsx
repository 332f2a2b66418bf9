import type { listConcerns } from '@shared/concerns/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useForward } from '../../platform/forwarding/forward'
import { Disclosure } from '../../ui/Disclosure'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Field } from '../../ui/Field'
import { wordsToFind } from '../../ui/fieldProps'
import { Heading } from '../../ui/page/Heading'
import { Loading } from '../../ui/Loading'
import { Official } from '../../ui/Official'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { TopicChoice } from '../TopicChoice'
import { ConcernCard } from './ConcernCard'
import { Figures } from './Figures'

/** 舆情回应台账: what people worried about, and the public answer. */
export default function ConcernsPage() {
  const [typed, setTyped] = useState('')
  const [q, setQ] = useState('')
  const [topic, setTopic] = useState<string>()
  const found = useInfiniteQuery({
    queryKey: ['concerns', 'open', q, topic],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      call<typeof listConcerns>('GET /api/concerns', {
        query: { ...(pageParam ? { after: pageParam } : {}), ...(q ? { q } : {}), ...(topic ? { topic } : {}) },
      }),
    getNextPageParam: (page) => page.next,
  })
  const concerns = found.data?.pages.flatMap((page) => page.concerns) ?? []
  useForward({ title: '大家关心的事，谁在回应', page: '/concerns/list/index' })
  return (
    <Page title="大家关心的事">
      <View className="stack">
        <View>
          <Heading level={1}>大家关心的事，谁在回应</Heading>
          <View className="second">
            本市约定：从发现时起 48 小时内由负责的单位公开说明，重大突发的 5
            小时内先发权威信息。单位审核后列在这里，用了多久、超没超时间都写明
          </View>
          <Official of="concerns" />
        </View>
        <Figures />
        <View className="stack stack--close">
          <Field
            label="按词找"
            placeholder="比如：供暖、自来水"
            value={typed}
            max={wordsToFind}
            onChange={setTyped}
            onConfirm={() => setQ(typed.trim())}
          />
          <View className="actions">
            <Pressable kind="primary" onPress={() => setQ(typed.trim())}>
              找一找
            </Pressable>
            {q || topic ? (
              <Pressable
                kind="quiet"
                onPress={() => {
                  setTyped('')
                  setQ('')
                  setTopic(undefined)
                }}
              >
                看全部
              </Pressable>
            ) : null}
          </View>
          <Disclosure label={topic ? `只看：${topic}` : '按类别看'}>
            <TopicChoice value={topic} onChange={setTopic} />
          </Disclosure>
        </View>
        {found.isPending ? <Loading text="正在读取大家关心的事" /> : null}
        <ReadFailure read={found} />
        {found.isSuccess && !concerns.length ? (
          <Empty
            title={q || topic ? '没有找到' : '还没有公开的说明'}
            text={q || topic ? '换一个词，或者看全部' : '负责的单位审核后的说明列在这里'}
          />
        ) : null}
        {concerns.map((concern) => (
          <ConcernCard key={concern.id} concern={concern} />
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
