import { changedForDesk } from '@shared/answers/cards/changed'
import type { dropCard } from '@shared/answers/knowledge/acts/drop'
import type { sendBackCard } from '@shared/answers/knowledge/acts/sendBack'
import type { signCard } from '@shared/answers/knowledge/acts/sign'
import type { ShownCard } from '@shared/answers/knowledge/desk'
import { knowledgeSizes } from '@shared/answers/knowledge/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { ago } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { ReasonForm } from '../ReasonForm'
import { Articles } from './Articles'
import { CardText } from './CardText'
import { agreed, type CardWork, useCardAct } from '../local/useCardAct'

interface CardDraftProps extends CardWork {
  card: ShownCard
  /** Absent for whoever signs in place of a lead, and writes none. */
  onWrite?: (card: ShownCard) => void
}

/** A draft beside what answers now; a lead who wrote no word of it signs it or gives it back. */
export function CardDraft({ card, isLead, onWrite, onDone, onLook }: CardDraftProps) {
  const [sending, setSending] = useState(false)
  const act = useCardAct(onDone)
  const { id, version, status, draft, now, sentBack } = card
  if (!draft) return null
  const { question } = draft.content
  const about = { params: { id }, body: { version } }
  const waits = status === 'waiting'
  const signs = isLead && !draft.mine && waits
  const sign = async () => {
    if (await agreed('签发这张知识卡？', '签发后一分钟内，市民问到时照这份作答，写明单位和日期。', '签发'))
      act.mutate({
        ask: () => call<typeof signCard>('POST /api/cards/{id}/signature', about),
        said: `“${question}”已经签发，一分钟内照新的作答`,
      })
  }
  const drop = async () => {
    if (await agreed('不用这份稿子了？', '稿子会拿掉，正在作答的不变。', '不用了'))
      act.mutate({
        ask: () => call<typeof dropCard>('POST /api/cards/{id}/drop', about),
        said: `“${question}”的稿子不用了`,
      })
  }
  const giveBack = (reason: string) =>
    act.mutate({
      ask: () =>
        call<typeof sendBackCard>('POST /api/cards/{id}/return', { params: { id }, body: { version, reason } }),
      said: `“${question}”的稿子已经退回，写的人在这里看得到理由`,
    })
  return (
    <Card title={`${waits ? '等签发' : '退回修改'}：${question}`}>
      <View className="small">{`${card.unit ? `${card.unit} · ` : ''}${draft.by} ${ago(draft.at)}交上${now ? '' : ' · 新卡'}`}</View>
      {sentBack ? <Banner tone="amber">{`${sentBack.by}退回：${sentBack.reason}`}</Banner> : null}
      {card.changed ? <Banner tone="amber">{changedForDesk(card.changed, waits)}</Banner> : null}
      <CardText content={draft.content} />
      {card.changed ? (
        <Articles about={draft.content.question} basis={draft.content.basis} rule={card.changed.rule} />
      ) : null}
      {now && !card.changed && now.answer !== draft.content.answer ? (
        <View className="second">{`现在答的是：${now.answer}`}</View>
      ) : null}
      <ActionFailure
        thrown={act.error}
        onLook={() => {
          act.reset()
          onLook()
        }}
      />
      {sending ? (
        <ReasonForm
          label="要改什么"
          size={knowledgeSizes.reason}
          seenBy="写的人看得到"
          send="退回"
          busy={act.isPending}
          onSend={giveBack}
          onCancel={() => setSending(false)}
        />
      ) : (
        <View className="actions">
          {signs ? (
            <Pressable kind="primary" busy={act.isPending} onPress={() => void sign()}>
              签发，开始作答
            </Pressable>
          ) : null}
          {signs ? (
            <Pressable kind="quiet" onPress={() => setSending(true)}>
              退回修改
            </Pressable>
          ) : null}
          {onWrite ? (
            <>
              <Pressable kind={waits ? 'quiet' : 'primary'} onPress={() => onWrite(card)}>
                {waits ? '修改' : '改好再交'}
              </Pressable>
              <Pressable kind="link" onPress={() => void drop()}>
                不用了
              </Pressable>
            </>
          ) : null}
        </View>
      )}
      {waits && !signs ? (
        <View className="second">
          {isLead ? '这份是你写过的，要请另一位审核人签发' : `${draft.mine ? '你写过的，' : ''}等审核人签发`}
        </View>
      ) : null}
    </Card>
  )
}
