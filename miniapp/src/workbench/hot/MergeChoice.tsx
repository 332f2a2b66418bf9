import type { HotTopic } from '@shared/hot/contract'
import { useState } from 'react'
import { Pressable } from '../../ui/Pressable'
import { calledOf } from './called'

/** So many at a time. */
const some = 10

interface MergeChoiceProps {
  topic: HotTopic
  others: readonly HotTopic[]
  busy: boolean
  onChoose: (other: HotTopic) => void
}

/** The halves of one that was split share what was done. */
const partedFrom = (one: HotTopic, other: HotTopic): boolean =>
  one.history.some(({ kind, at }) => kind === 'split' && other.history.some((each) => each.at === at))

/** What a topic may be merged with: first what it was parted from, then the others, the hottest first. */
export function MergeChoice({ topic, others, busy, onChoose }: MergeChoiceProps) {
  const [seen, setSeen] = useState(some)
  const parted = others.filter((one) => partedFrom(topic, one))
  const ordered = [...parted, ...others.filter((one) => !parted.includes(one))]
  return (
    <>
      {ordered.slice(0, seen).map((other) => (
        <Pressable key={other.id} kind="quiet" busy={busy} onPress={() => onChoose(other)}>
          {`${calledOf(other)}，${other.messages} 件${parted.includes(other) ? '，从同一个拆开的' : ''}`}
        </Pressable>
      ))}
      {ordered.length > seen ? (
        <Pressable kind="link" more onPress={() => setSeen(seen + some)}>
          {`再看 ${Math.min(some, ordered.length - seen)} 个`}
        </Pressable>
      ) : null}
    </>
  )
}
