import type { listMissed, MissedGroup } from '@shared/answers/contractMissed'
import type { ShownCard } from '@shared/answers/knowledge/desk'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Failure } from '../../ui/Failure'
import { ListRow } from '../../ui/ListRow'
import { Pressable } from '../../ui/Pressable'
import { IntoCard } from './IntoCard'
import { NotOurs } from './NotOurs'

/** So many stand here at first. */
const few = 5

interface MissedProps {
  /** What a draft asks already waits for its signature, and is written by nobody again. */
  drafts: readonly ShownCard[]
  onWrite: (group: MissedGroup) => void
  /** It is a way of asking what this card answers. */
  onInto: (group: MissedGroup, card: ShownCard) => void
}

/** 问了没有找到的: what enough people asked in words alike; one tap begins the card that would answer them, another says that it is not theirs. */
export function Missed({ drafts, onWrite, onInto }: MissedProps) {
  const [said, setSaid] = useState('')
  const [all, setAll] = useState(false)
  const [leaving, setLeaving] = useState<string>()
  const [adding, setAdding] = useState<string>()
  const client = useQueryClient()
  const found = useQuery({
    queryKey: ['missed'],
    queryFn: () => call<typeof listMissed>('GET /api/cards/missed'),
  })
  if (found.isPending) return null
  if (found.isError) return <Failure compact thrown={found.error} onRetry={() => void found.refetch()} />
  const { after } = found.data
  const asked = new Set(drafts.flatMap(({ draft }) => (draft ? [draft.content.question, ...draft.content.ways] : [])))
  const groups = found.data.groups.filter(({ noRule, question }) => !noRule && !asked.has(question))
  const folded = found.data.groups.filter(({ noRule }) => noRule)
  const rule = `${after.days} 天里 ${after.people} 个人以上问过、没有找到答案，多数人会转给本单位的，没有姓名`
  const row = (one: MissedGroup) => (
    <View key={one.question}>
      <ListRow title={one.question} note={notesOf(one)} onPress={() => onWrite(one)} />
      {leaving === one.question ? (
        <NotOurs
          group={one}
          days={after.days}
          onCancel={() => setLeaving(undefined)}
          onLook={() => {
            setLeaving(undefined)
            void found.refetch()
          }}
          onDone={(words, now) => {
            client.setQueryData(['missed'], now)
            setLeaving(undefined)
            setSaid(words)
          }}
        />
      ) : adding === one.question ? (
        <IntoCard onCancel={() => setAdding(undefined)} onChoose={(card) => onInto(one, card)} />
      ) : (
        <View className="actions">
          <Pressable kind="link" label={`已有一张卡能答：${one.question}`} onPress={() => setAdding(one.question)}>
            已有一张卡能答
          </Pressable>
          <Pressable kind="link" label={`不由我们写：${one.question}`} onPress={() => setLeaving(one.question)}>
            不由我们写
          </Pressable>
        </View>
      )}
    </View>
  )
  return (
    <Card title={groups.length ? `下一张该写的 ${groups.length} 组` : '下一张该写的'}>
      <View className="second">{groups.length ? rule : `现在没有。${rule}，列在这里`}</View>
      {said ? <Banner tone="green">{said}</Banner> : null}
      <View className="rows">{(all ? groups : groups.slice(0, few)).map(row)}</View>
      {!all && groups.length > few ? (
        <Pressable kind="quiet" onPress={() => setAll(true)}>
          {`看全部 ${groups.length} 组`}
        </Pressable>
      ) : null}
      {folded.length ? (
        <Disclosure label={`写明没有规定能回答的 ${folded.length} 组`}>
          <View className="rows">{folded.map(row)}</View>
        </Disclosure>
      ) : null}
    </Card>
  )
}

const notesOf = ({ people, others, passed, noRule }: MissedGroup): string =>
  [
    `${people} 人问过`,
    ...(passed ? [`${passed.by}转来：${passed.reason}`] : []),
    ...(noRule ? [`${noRule.by}写明：${noRule.reason}`, `${fullDay(noRule.until)}以后还有人问，再列出来`] : []),
    ...(others.length ? [`也这样问：${others.join(' · ')}`] : []),
  ].join(' · ')
