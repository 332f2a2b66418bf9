import type { ConcernView } from '@shared/concerns/contract'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'

/** 舆情 as anyone may read it: what it was about, who answered, how long it took, what was said, what was corrected. */
export function ConcernCard({ concern }: { concern: ConcernView }) {
  const { title, summary, topic, seenAt, department, clock, overdue, response, respondedAt, registeredAt } = concern
  if (concern.withdrawnAt)
    return (
      <Card title="这一条已撤回" aside={<Chip tone="paused">已撤回</Chip>}>
        <View className="small">{`${topic} · ${dayAndTime(registeredAt)}登记`}</View>
        <View className="second">{`${dayAndTime(concern.withdrawnAt)}撤回，内容不再公开`}</View>
      </Card>
    )
  return (
    <Card
      title={title ?? ''}
      aside={<Chip tone={overdue ? 'overdue' : 'done'}>{overdue ? '超期回应' : '已回应'}</Chip>}
    >
      <View className="small">{`${topic} · ${dayAndTime(registeredAt)}登记 · 见于${seenAt}`}</View>
      <View className="prose">{summary}</View>
      <View className="second">{[department, clock].filter(Boolean).join(' · ')}</View>
      <View className="quote">{response}</View>
      <View className="small">
        {`${dayAndTime(respondedAt)}回应，${concern.onBehalf ? '由督查部门代为审核后公开' : '由负责的单位审核后公开'}`}
      </View>
      {concern.corrections.map(({ at, parts, reason }) => (
        <View key={at} className="second">{`更正（${dayAndTime(at)}）：${parts}。${reason}`}</View>
      ))}
    </Card>
  )
}
