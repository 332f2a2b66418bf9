import type { decideHotTopic, HotTopic } from '@shared/hot/contract'
import type { Decision } from '@shared/hot/decision'
import { handlingNames, listed, trendNames } from '@shared/hot/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { call } from '../../platform/call'
import { queries } from '../../platform/queries'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { Members } from './Members'
import { MergeChoice } from './MergeChoice'
import { calledOf } from './called'
import { Raise } from './Raise'
import { Raised } from './Raised'
import { day, dayAndTime } from '../../platform/dates'

/** From the first day on that somebody wrote: a row of noughts says nothing. */
function dailyWords(daily: readonly number[]): string {
  const first = daily.findIndex((count) => count > 0)
  if (first < 0) return `最近 ${daily.length} 天没有新的`
  return `最近 ${daily.length - first} 天每天：${daily.slice(first).join('、')} 件`
}

interface Props {
  topic: HotTopic
  others: readonly HotTopic[]
  /** How many decisions the list rests on. */
  decided: number
  onDone: (words: string) => void
}

/** One hot topic: how it grows, what people wrote, and what an analyst makes of it. */
export function HotCard({ topic, others, decided, onDone }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { id, heat, messages, seen, voices, trend, from, until, daily, history, raised } = topic
  const deciding = useMutation({
    mutationFn: ({ decision }: { decision: Decision; words: string }) =>
      call<typeof decideHotTopic>('POST /api/hot/decisions', { body: { decision, decided } }),
    onSuccess: (_, { words }) => {
      // What was split off is chosen no more, and stands in the list of another.
      setChosen([])
      void queries.invalidateQueries({ queryKey: ['hot', id] })
      onDone(words)
    },
  })
  const decide = (decision: Decision, words: string) => deciding.mutate({ decision, words })
  const merge = async (other: HotTopic) => {
    const { confirm } = await Taro.showModal({
      title: '并成一个？',
      content: `“${calledOf(topic)}”和“${calledOf(other)}”是同一件事吗？并错了，要在“看来件，拆开”里一件一件选出来拆。`,
      confirmText: '合并',
      confirmColor: '#0B6073',
      cancelText: '再看看',
    })
    if (confirm) decide({ kind: 'merge', topics: [id, other.id] }, '已经合并，以后来的归在一起')
  }
  const counted = seen > 0 ? `来件 ${messages - seen} 件，网上线索 ${seen} 条` : `${messages} 件`
  return (
    <Card title={calledOf(topic)} aside={<Chip tone={trend === 'rising' ? 'near' : 'going'}>{trendNames[trend]}</Chip>}>
      <View className="second">
        {`${counted}，${voices} 人 · 热度 ${heat.toFixed(1)} · ${day(from)} 到 ${day(until)}`}
      </View>
      <View className="small">{dailyWords(daily)}</View>
      {history.map(({ kind, at, by }) => (
        <View key={`${kind}${at}`} className="small">{`${dayAndTime(at)} ${by}${handlingNames[kind]}过`}</View>
      ))}
      {raised ? <Raised topic={id} raised={raised} onDone={onDone} /> : null}
      {raised && !raised.isVoid ? null : (
        <Disclosure label="登记为舆情">
          <Raise topic={topic} decided={decided} onDone={onDone} />
        </Disclosure>
      )}
      <Disclosure label="看来件，拆开">
        <Members topic={id} chosen={chosen} onChoose={setChosen} />
        {chosen.length ? (
          <Pressable
            kind="quiet"
            busy={deciding.isPending}
            onPress={() =>
              decide(
                { kind: 'split', members: [...chosen] },
                `已经拆成另一个。不到 ${listed.voices} 个人说的，列在最下面；拆错了，可以合并回去`,
              )
            }
          >
            {`把选中的 ${chosen.length} 件拆成另一个`}
          </Pressable>
        ) : null}
      </Disclosure>
      {others.length ? (
        <Disclosure label="和另一个合并">
          <MergeChoice topic={topic} others={others} busy={deciding.isPending} onChoose={(one) => void merge(one)} />
        </Disclosure>
      ) : null}
      <Disclosure label="忽略">
        <View className="small">这些人再说也不会再列出来；另外有至少五个、也不少于现在人数的人说起，才会再出现</View>
        <Pressable
          kind="quiet"
          busy={deciding.isPending}
          onPress={() => decide({ kind: 'dismiss', topic: id }, '已经忽略')}
        >
          忽略这个热点
        </Pressable>
      </Disclosure>
      {deciding.isError ? <ActionFailure thrown={deciding.error} onLook={() => onDone('')} /> : null}
    </Card>
  )
}
