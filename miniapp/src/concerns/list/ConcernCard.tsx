import type { ConcernView } from '@shared/concerns/contract'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'

function chipOf({ status, overdue }: ConcernView): { tone: ChipTone; word: string } {
  if (status === 'responded') return { tone: 'done', word: '已回应' }
  if (overdue) return { tone: 'overdue', word: '超期' }
  return { tone: 'going', word: status === 'assigned' ? '已交办' : '已登记' }
}

/** 舆情 as anyone may read it: what it was about, who answers, how long it took, what was said. */
export function ConcernCard({ concern }: { concern: ConcernView }) {
  const { title, summary, topic, seenAt, department, clock, deadline, response, respondedAt, registeredAt } = concern
  const { tone, word } = chipOf(concern)
  return (
    <Card title={title} aside={<Chip tone={tone}>{word}</Chip>}>
      <View className="small">{`${topic} · ${dayAndTime(registeredAt)}登记 · 见于${seenAt}`}</View>
      <View className="prose">{summary}</View>
      <View className="second">{[department ?? '正在确定由谁负责', clock].join(' · ')}</View>
      {response ? null : <View className="small">{deadline}</View>}
      {response ? (
        <View>
          <View className="quote">{response}</View>
          {respondedAt ? <View className="small">{`${dayAndTime(respondedAt)}回应`}</View> : null}
        </View>
      ) : null}
    </Card>
  )
}
