import type { CardToReview, ShownCard } from '@shared/answers/knowledge/desk'
import { reviewNames } from '@shared/answers/knowledge/words'
import { View } from '@tarojs/components'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { ListRow } from '../../ui/ListRow'
import { ToConfirm } from './ToConfirm'

interface ReviewProps {
  cards: readonly CardToReview[]
  onWrite: (card: ShownCard) => void
}

/** 要看的: cards that answer no more, or soon will not; each is opened to be written anew. What was withdrawn on purpose asks for nothing. */
export function Review({ cards, onWrite }: ReviewProps) {
  const waiting = cards.filter(({ why }) => why === 'changed')
  const due = cards.filter(({ why }) => why !== 'withdrawn' && why !== 'changed')
  const withdrawn = cards.filter(({ why }) => why === 'withdrawn')
  return (
    <>
      <ToConfirm cards={waiting} onWrite={onWrite} />
      {due.length ? (
        <Card title={`要看的 ${due.length} 张`} tone="amber">
          <Rows cards={due} onWrite={onWrite} />
        </Card>
      ) : null}
      {withdrawn.length ? (
        <Disclosure label={`撤下的 ${withdrawn.length} 张`}>
          <Rows cards={withdrawn} onWrite={onWrite} />
        </Disclosure>
      ) : null}
    </>
  )
}

const Rows = ({ cards, onWrite }: ReviewProps) => (
  <View className="rows">
    {cards.map(({ card, why, on }) => (
      <ListRow
        key={`${card.id}.${why}`}
        title={card.now?.question ?? card.draft?.content.question ?? card.last?.question ?? ''}
        note={[reviewNames[why], on ? fullDay(on) : '', card.withdrawn?.reason ?? ''].filter(Boolean).join(' · ')}
        onPress={() => onWrite(card)}
      />
    ))}
  </View>
)
