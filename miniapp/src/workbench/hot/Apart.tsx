import type { HotTopic } from '@shared/hot/contract'
import { type ReactNode, useState } from 'react'
import { View } from '@tarojs/components'
import { Heading } from '../../ui/page/Heading'
import { Pressable } from '../../ui/Pressable'

/** So many at a time. */
const some = 10

/** What a split left that is not hot enough to stand above: none of it is lost, and it can be merged back. */
export function Apart({ topics, card }: { topics: readonly HotTopic[]; card: (one: HotTopic) => ReactNode }) {
  const [seen, setSeen] = useState(some)
  if (!topics.length) return null
  return (
    <>
      <View>
        <Heading level={2}>{`拆开以后没有列进热点的 ${topics.length} 个`}</Heading>
        <View className="second">说的人少，或者不够热。拆错了，在“和另一个合并”里并回去</View>
      </View>
      {topics.slice(0, seen).map(card)}
      {topics.length > seen ? (
        <Pressable kind="quiet" more onPress={() => setSeen(seen + some)}>
          {`再看 ${Math.min(some, topics.length - seen)} 个`}
        </Pressable>
      ) : null}
    </>
  )
}
