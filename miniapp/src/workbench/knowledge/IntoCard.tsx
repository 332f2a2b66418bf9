import type { listKnowledge } from '@shared/answers/contractKnowledge'
import type { ShownCard } from '@shared/answers/knowledge/desk'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Field } from '../../ui/Field'
import { wordsToFind } from '../../ui/fieldProps'
import { ListRow } from '../../ui/ListRow'
import { Pressable } from '../../ui/Pressable'
import { ReadFailure } from '../../ui/ReadFailure'

const few = 6

/** What people asked is another way of asking what a card answers already: which card it is. */
export function IntoCard({ onChoose, onCancel }: { onChoose: (card: ShownCard) => void; onCancel: () => void }) {
  const [typed, setTyped] = useState('')
  const [search, setSearch] = useState('')
  const found = useQuery({
    enabled: search !== '',
    queryKey: ['knowledge', search],
    queryFn: () => call<typeof listKnowledge>('GET /api/cards', { query: { search } }),
  })
  const cards = found.data?.cards.slice(0, few) ?? []
  return (
    <View className="stack stack--close">
      <Field
        label="按字找能答的那张卡"
        value={typed}
        max={wordsToFind}
        placeholder="例如：路灯"
        onChange={setTyped}
        onConfirm={() => setSearch(typed.trim())}
      />
      <ReadFailure read={found} compact />
      {cards.map((card) => (
        <ListRow key={card.id} title={card.now?.question ?? ''} note="加进这张的问法" onPress={() => onChoose(card)} />
      ))}
      {found.isSuccess && cards.length === 0 ? <View className="second">没有找到，换一个字找</View> : null}
      <View className="actions">
        <Pressable kind="quiet" onPress={() => setSearch(typed.trim())}>
          找这张卡
        </Pressable>
        <Pressable kind="link" onPress={onCancel}>
          不了
        </Pressable>
      </View>
    </View>
  )
}
