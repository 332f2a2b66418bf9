import type { ChainCard } from '@shared/notices/chain/card'
import type { NoticeView } from '@shared/notices/contractParts'
import { countWords } from '@shared/notices/outcome/counted'
import { View } from '@tarojs/components'
import { go } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'

/** 征求意见和修改情况: how many opinions there were, what was changed by them, what was not and why. */
export function OutcomeCard({ outcome }: { outcome: NonNullable<NoticeView['outcome']> }) {
  const { taken, kept } = outcome
  return (
    <Card title="大家的意见，怎么处理的">
      <View>{countWords(outcome)}</View>
      {taken.length ? <View className="row__title">{`采纳的 ${taken.length} 项`}</View> : null}
      {taken.map(({ what, how }, nth) => (
        <View key={nth}>
          <View>{what}</View>
          <View className="second">{`怎么改的：${how}`}</View>
        </View>
      ))}
      {kept.length ? <View className="row__title">{`没有采纳的 ${kept.length} 项和理由`}</View> : null}
      {kept.map(({ what, why }, nth) => (
        <View key={nth}>
          <View>{what}</View>
          <View className="second">{`理由：${why}`}</View>
        </View>
      ))}
    </Card>
  )
}

/** Of the plan on which opinions were asked for: where what became of them stands, or that it is owed. */
export function OutcomeOfPlan({ notice, chain }: { notice: Pick<NoticeView, 'id'>; chain: ChainCard }) {
  const step = chain.steps.find(({ id }) => id === 'outcome')
  const plan = chain.steps.find(({ id }) => id === 'plan')
  if (!step || plan?.notice?.id !== notice.id) return null
  if (step.owed) return <Banner tone={step.owed.late ? 'seal' : 'amber'}>{step.owed.words}</Banner>
  if (!step.notice) return null
  const { id, title } = step.notice
  return (
    <Card title="大家的意见，怎么处理的">
      <View className="rows">
        <ListRow
          title={title}
          note="看收到多少条、采纳了什么、没有采纳什么和理由"
          onPress={() => go('/notices/issue/index', { id })}
        />
      </View>
    </Card>
  )
}
