import type { CardToReview, ShownCard } from '@shared/answers/knowledge/desk'
import { reviewNames } from '@shared/answers/knowledge/words'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { ListRow } from '../../ui/ListRow'

/** 要看的: cards that answer no more, or soon will not; each is opened to be written anew. */
export function Review({ cards, onWrite }: { cards: readonly CardToReview[]; onWrite: (card: ShownCard) => void }) {
  if (!cards.length) return null
  return (
    <Card title={`要看的 ${cards.length} 张`} tone="amber">
      <View className="rows">
        {cards.map(({ card, why, on }) => (
          <ListRow
            key={`${card.id}.${why}`}
            title={card.now?.question ?? card.draft?.content.question ?? card.last?.question ?? card.id}
            note={[
              card.changed ? `待核：${card.changed.rule}变了，不再作答` : reviewNames[why],
              on ? fullDay(on) : '',
              card.withdrawn?.reason ?? '',
            ]
              .filter(Boolean)
              .join(' · ')}
            onPress={() => onWrite(card)}
          />
        ))}
      </View>
    </Card>
  )
}
