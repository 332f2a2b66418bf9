import type { ShownCard } from '@shared/answers/knowledge/desk'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { Field } from '../../ui/Field'
import { wordsToFind } from '../../ui/fieldProps'
import { Pressable } from '../../ui/Pressable'
import { WithdrawForm } from './WithdrawForm'
import { CardText } from './CardText'
import type { CardWork } from '../local/useCardAct'

interface OwnCardsProps extends CardWork {
  cards: readonly ShownCard[]
  total: number
  onSearch: (words: string) => void
  onWrite: (card: ShownCard) => void
}

/** The department's cards that answer, found by a word. */
export function OwnCards({ cards, total, onSearch, ...work }: OwnCardsProps) {
  const [typed, setTyped] = useState('')
  return (
    <>
      <Card title={`正在作答的 ${total} 张`}>
        <Field
          label="按字找一张卡"
          value={typed}
          max={wordsToFind}
          placeholder="例如：路灯"
          onChange={setTyped}
          onConfirm={() => onSearch(typed.trim())}
        />
        <View className="actions">
          <Pressable kind="quiet" onPress={() => onSearch(typed.trim())}>
            找
          </Pressable>
        </View>
        {cards.length < total ? <View className="small">{`先列 ${cards.length} 张，用字找别的`}</View> : null}
      </Card>
      {total === 0 ? <Empty title="没有找到" text="换一个字找，或者写一张新卡" /> : null}
      {cards.map((card) => (
        <OwnCard key={card.id} card={card} {...work} />
      ))}
    </>
  )
}

function OwnCard({
  card,
  isLead,
  onWrite,
  onDone,
  onLook,
}: Omit<OwnCardsProps, 'cards' | 'total' | 'onSearch'> & { card: ShownCard }) {
  const [withdrawing, setWithdrawing] = useState(false)
  const { now, signed, draft } = card
  if (!now) return null
  return (
    <Card title={now.question}>
      <View className="small">
        {signed ? `${signed.by} ${fullDay(signed.at)}签发，第 ${signed.edition} 版` : '随系统带来的，还没有签发过'}
      </View>
      <CardText content={now} />
      {withdrawing ? (
        <WithdrawForm card={card} onDone={onDone} onLook={onLook} onCancel={() => setWithdrawing(false)} />
      ) : (
        <View className="actions">
          {draft ? null : (
            <Pressable kind="quiet" onPress={() => onWrite(card)}>
              改这张
            </Pressable>
          )}
          {isLead ? (
            <Pressable kind="link" onPress={() => setWithdrawing(true)}>
              撤下
            </Pressable>
          ) : null}
        </View>
      )}
    </Card>
  )
}
