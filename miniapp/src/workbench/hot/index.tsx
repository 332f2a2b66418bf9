import type { HotTopic, listHotTopics } from '@shared/hot/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { dayAndTime } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Segmented } from '../../ui/choosing/Segmented'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Heading } from '../../ui/page/Heading'
import { useSaid } from '../../ui/page/useSaid'
import { Loading } from '../../ui/Loading'
import { Desk } from '../Desk'
import { Apart } from './Apart'
import { HotCard } from './HotCard'
import { HotTable } from './HotTable'
import { Intake } from './intake/Intake'

/** 热点: what many people speak of at once, for those who register concerns; nothing of it is public. */
export default function HotTopics() {
  const [shown, setShown] = useState<'topics' | 'intake'>('topics')
  return (
    <Desk title="热点" section="hot">
      <View className="stack">
        <Heading level={1}>热点</Heading>
        <View className="desk-tabs">
          <Segmented
            kind="tabs"
            label="看什么"
            options={[
              { value: 'topics', label: '热点' },
              { value: 'intake', label: '导入监测线索' },
            ]}
            value={shown}
            onChange={setShown}
          />
        </View>
        {shown === 'topics' ? <Topics /> : <Intake />}
      </View>
    </Desk>
  )
}

function Topics() {
  const [said, setSaid] = useSaid()
  const found = useQuery({
    queryKey: ['hot'],
    queryFn: () => call<typeof listHotTopics>('GET /api/hot'),
    refetchInterval: 15_000,
  })
  const topics = found.data?.topics ?? []
  const apart = found.data?.apart ?? []
  const renew = (words: string) => {
    setSaid(words)
    void found.refetch()
  }
  const card = (topic: HotTopic) => (
    <HotCard
      key={topic.id}
      topic={topic}
      others={[...topics, ...apart].filter((one) => one.id !== topic.id)}
      decided={found.data?.decided ?? 0}
      onDone={renew}
    />
  )
  return (
    <View className="stack">
      {found.data ? (
        <View className="second">
          {`从 ${found.data.taken} 件来件和网上线索里归并 · ${dayAndTime(found.data.asOf)} · 只在工作台看得到，不公开`}
        </View>
      ) : null}
      {said ? <Banner tone="green">{said}</Banner> : null}
      {found.isPending ? <Loading text="正在归并来件，第一次要多等一会儿" /> : null}
      <ReadFailure read={found} />
      {found.isSuccess && !topics.length ? <Empty title="还没有三个人以上说同一件事" /> : null}
      {topics.length ? <HotTable topics={topics} /> : null}
      {topics.map(card)}
      <Apart topics={apart} card={card} />
    </View>
  )
}
