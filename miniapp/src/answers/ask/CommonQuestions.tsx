import type { listCommonQuestions } from '@shared/answers/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Card } from '../../ui/Card'
import { ReadFailure } from '../../ui/ReadFailure'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'

const shown = 6

/** 大家常问, by topic. */
export function CommonQuestions({ onAsk }: { onAsk: (question: string) => void }) {
  const [chosen, setChosen] = useState<string>()
  const common = useQuery({
    queryKey: ['common'],
    queryFn: () => call<typeof listCommonQuestions>('GET /api/answers/common'),
    staleTime: 3_600_000,
  })
  const topics = (common.data?.topics ?? []).filter((one) => one.questions.length > 0)
  const open = topics.find((one) => one.topic === chosen) ?? topics[0]
  return (
    <Card title="大家常问">
      {common.isPending ? <Loading text="正在读取常见问题" /> : null}
      <ReadFailure compact read={common} />
      {common.data && !open ? <View className="second">还没有整理好的常见问题，直接写下你的问题就行</View> : null}
      <View className="topics" role="tablist" aria-label="常问的事">
        {topics.map(({ topic }) => (
          <Pressable
            key={topic}
            role="tab"
            checked={topic === open?.topic}
            className={`topics__one ${topic === open?.topic ? 'is-on' : ''}`}
            onPress={() => setChosen(topic)}
          >
            {topic}
          </Pressable>
        ))}
      </View>
      <View className="rows">
        {open?.questions.slice(0, shown).map((question) => (
          <ListRow key={question} title={question} onPress={() => onAsk(question)} />
        ))}
      </View>
    </Card>
  )
}
