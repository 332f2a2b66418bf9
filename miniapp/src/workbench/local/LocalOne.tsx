import type { dropLocal } from '@shared/answers/local/acts/drop'
import type { sendBackLocal } from '@shared/answers/local/acts/sendBack'
import type { signLocal } from '@shared/answers/local/acts/sign'
import type { withdrawLocal } from '@shared/answers/local/acts/withdraw'
import type { ShownLocal } from '@shared/answers/local/desk'
import { knowledgeSizes } from '@shared/answers/knowledge/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { ago, fullDay } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { agreed, type CardWork, useCardAct } from './useCardAct'
import { ReasonForm } from '../ReasonForm'
import { LocalText } from './LocalText'

interface LocalOneProps extends CardWork {
  local: ShownLocal
  /** Absent for whoever signs in place of a lead, and writes none. */
  onWrite?: () => void
}

/** What a place says, or the draft beside it: signed, given back, dropped or withdrawn by whom it falls to. */
export function LocalOne({ local, isLead, onWrite, onDone, onLook }: LocalOneProps) {
  const [reasoning, setReasoning] = useState<'return' | 'withdrawal'>()
  const act = useCardAct(onDone)
  const { id, version, status, place, question = '这张卡现在不作答', draft, now, signed, sentBack } = local
  const about = { params: { id }, body: { version } }
  const waits = status === 'waiting'
  const signs = draft !== undefined && isLead && !draft.mine && waits
  const sign = async () => {
    if (await agreed('签发这里的办法？', `签发后一分钟内，只有${place.name}的人问到时看得到，写明单位和日期。`, '签发'))
      act.mutate({
        ask: () => call<typeof signLocal>('POST /api/local/{id}/signature', about),
        said: `${place.name}的“${question}”已经签发，一分钟内照新的显示`,
      })
  }
  const drop = async () => {
    if (await agreed('不用这份稿子了？', '这份稿子拿掉，正在显示的不变。', '不用了'))
      act.mutate({
        ask: () => call<typeof dropLocal>('POST /api/local/{id}/drop', about),
        said: `${place.name}的“${question}”的稿子不用了`,
      })
  }
  const withReason = (reason: string) => {
    const said = { params: { id }, body: { version, reason } }
    if (reasoning === 'return')
      return act.mutate({
        ask: () => call<typeof sendBackLocal>('POST /api/local/{id}/return', said),
        said: `${place.name}的“${question}”的稿子已经退回，写的人在这里看得到理由`,
      })
    act.mutate({
      ask: () => call<typeof withdrawLocal>('POST /api/local/{id}/withdrawal', said),
      said: `${place.name}的“${question}”已经撤下，一分钟内不再显示`,
    })
  }
  const content = draft?.content ?? now
  if (!content) return null
  return (
    <Card title={`${draft ? `${waits ? '等签发' : '退回修改'}：` : ''}${place.name} · ${question}`}>
      <View className="small">
        {draft
          ? `${local.unit ? `${local.unit} · ` : ''}${draft.by} ${ago(draft.at)}交上`
          : signed && `${signed.by} ${fullDay(signed.at)}签发，第 ${signed.edition} 版`}
      </View>
      {sentBack ? <Banner tone="amber">{`${sentBack.by}退回：${sentBack.reason}`}</Banner> : null}
      <LocalText content={content} />
      <ActionFailure
        thrown={act.error}
        onLook={() => {
          act.reset()
          onLook()
        }}
      />
      {reasoning ? (
        <ReasonForm
          label={reasoning === 'return' ? '要改什么' : '为什么撤下'}
          size={knowledgeSizes.reason}
          seenBy={reasoning === 'return' ? '写的人看得到' : '同事看得到'}
          send={reasoning === 'return' ? '退回' : '撤下'}
          busy={act.isPending}
          onSend={withReason}
          onCancel={() => setReasoning(undefined)}
        />
      ) : (
        <View className="actions">
          {signs ? (
            <Pressable kind="primary" busy={act.isPending} onPress={() => void sign()}>
              签发，开始显示
            </Pressable>
          ) : null}
          {signs ? (
            <Pressable kind="quiet" onPress={() => setReasoning('return')}>
              退回修改
            </Pressable>
          ) : null}
          {onWrite ? (
            <Pressable kind={draft && !waits ? 'primary' : 'quiet'} onPress={onWrite}>
              {draft && !waits ? '改好再交' : '修改'}
            </Pressable>
          ) : null}
          {!onWrite ? null : draft ? (
            <Pressable kind="link" onPress={() => void drop()}>
              不用了
            </Pressable>
          ) : isLead ? (
            <Pressable kind="link" onPress={() => setReasoning('withdrawal')}>
              撤下
            </Pressable>
          ) : null}
        </View>
      )}
      {draft && waits && !signs ? (
        <View className="second">
          {isLead ? '这份是你写过的，要请另一位审核人签发' : `${draft.mine ? '你写过的，' : ''}等审核人签发`}
        </View>
      ) : null}
    </Card>
  )
}
