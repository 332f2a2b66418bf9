import type { ConcernView } from '@shared/concerns/contract'
import { View } from '@tarojs/components'
import { dayAndTime } from '../../platform/dates'
import { go } from '../../platform/go'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import { registeredWords } from '../registeredWords'
import { Responded } from '../Responded'

/** 舆情 as anyone may read it: what it was about, who answered, how long it took, what was said, what was corrected. */
export function ConcernCard({ concern }: { concern: ConcernView }) {
  const { id, title, summary, topic, place, seenAt, department, clock, overdue } = concern
  if (concern.withdrawnAt)
    return (
      <Card title="这一条已撤回" aside={<Chip tone="paused">已撤回</Chip>}>
        <View className="small">{`${topic} · ${registeredWords(concern)}`}</View>
        <View className="second">{`${dayAndTime(concern.withdrawnAt)}撤回，内容不再公开`}</View>
      </Card>
    )
  return (
    <Card
      title={title ?? ''}
      aside={<Chip tone={overdue ? 'overdue' : 'done'}>{overdue ? '超期回应' : '已回应'}</Chip>}
    >
      <View className="small">
        {[topic, place, registeredWords(concern), `见于${seenAt}`].filter(Boolean).join(' · ')}
      </View>
      <View className="prose">{summary}</View>
      <View className="second">{[department, clock].filter(Boolean).join(' · ')}</View>
      <Responded concern={concern} />
      {concern.corrections.map(({ at, parts, reason }) => (
        <View key={at} className="second">{`更正（${dayAndTime(at)}）：${parts}。${reason}`}</View>
      ))}
      <Pressable kind="link" label={`${title}，单独看`} onPress={() => go('/concerns/concern/index', { id })}>
        单独看这一条
      </Pressable>
    </Card>
  )
}
