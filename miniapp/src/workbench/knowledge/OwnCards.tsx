import type { withdrawCard } from '@shared/answers/knowledge/acts/withdraw'
import type { ShownCard } from '@shared/answers/knowledge/desk'
import { knowledgeSizes } from '@shared/answers/knowledge/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { Field } from '../../ui/Field'
import { wordsToFind } from '../../ui/fieldProps'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { ReasonForm } from '../ReasonForm'
import { CardText } from './CardText'
import { type CardWork, useCardAct } from '../local/useCardAct'

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
  const act = useCardAct(onDone)
  const { id, version, now, signed, draft } = card
  if (!now) return null
  const withdraw = (reason: string) =>
    act.mutate({
      ask: () =>
        call<typeof withdrawCard>('POST /api/cards/{id}/withdrawal', { params: { id }, body: { version, reason } }),
      said: `“${now.question}”已经撤下，一分钟内不再作答`,
    })
  return (
    <Card title={now.question}>
      <View className="small">
        {signed ? `${signed.by} ${fullDay(signed.at)}签发，第 ${signed.edition} 版` : '随系统带来的，还没有签发过'}
      </View>
      <CardText content={now} />
      <ActionFailure
        thrown={act.error}
        onLook={() => {
          act.reset()
          onLook()
        }}
      />
      {withdrawing ? (
        <ReasonForm
          label="为什么撤下"
          size={knowledgeSizes.reason}
          seenBy="同事看得到"
          send="撤下"
          busy={act.isPending}
          onSend={withdraw}
          onCancel={() => setWithdrawing(false)}
        />
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
