import type { dropInterpretation } from '@shared/answers/interpretations/acts/drop'
import type { sendBackInterpretation } from '@shared/answers/interpretations/acts/sendBack'
import type { signInterpretation } from '@shared/answers/interpretations/acts/sign'
import type { DraftedInterpretation } from '@shared/answers/interpretations/desk'
import { interpretationSizes } from '@shared/answers/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { call } from '../../platform/call'
import { ago } from '../../platform/dates'
import { queries } from '../../platform/queries'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { ReasonForm } from '../ReasonForm'

interface DraftCardProps {
  draft: DraftedInterpretation
  isLead: boolean
  onChange: () => void
  onLook: () => void
  onDone: (said: string) => void
}

const agreed = async (title: string, content: string, confirmText: string) =>
  (await Taro.showModal({ title, content, confirmText, confirmColor: '#0B6073', cancelText: '再看看' })).confirm

/** One draft as everybody will read it; who did not write it may sign it or give it back. */
export function DraftCard({ draft, isLead, onChange, onLook, onDone }: DraftCardProps) {
  const { id, version, policyTitle, provisions, form, text, link, draftedBy, draftedAt, mine, status, sentBack } = draft
  const [sending, setSending] = useState(false)
  const name = `《${policyTitle}》${provisions.join('、')}`
  const act = useMutation({
    mutationFn: async ({ ask }: { ask: () => Promise<unknown>; said: string }) => ask(),
    onSuccess: (_done, { said }) => {
      setSending(false)
      void queries.invalidateQueries({ queryKey: ['policy'] })
      onDone(said)
    },
  })
  const about = { params: { id }, body: { version } }
  const sign = async () => {
    if (await agreed('签发这份解读？', '签发后马上公开，和原文放在一起。签发后不能再改，写错了只能撤下。', '签发'))
      act.mutate({
        ask: () => call<typeof signInterpretation>('POST /api/interpretations/{id}/signature', about),
        said: `${name}的解读已经签发，和原文放在一起公开`,
      })
  }
  const drop = async () => {
    if (await agreed('不用这份草稿了？', '它会从列表里拿掉，不能再签发。', '不用了'))
      act.mutate({
        ask: () => call<typeof dropInterpretation>('POST /api/interpretations/{id}/drop', about),
        said: `${name}的草稿不用了，已经从列表里拿掉`,
      })
  }
  const giveBack = (reason: string) =>
    act.mutate({
      ask: () =>
        call<typeof sendBackInterpretation>('POST /api/interpretations/{id}/return', {
          params: { id },
          body: { version, reason },
        }),
      said: `${name}的草稿已经退回，起草人在这个列表里看得到理由`,
    })
  const waits = status === 'draft'
  const signs = isLead && !mine && waits
  return (
    <Card title={`${waits ? '等签发' : '退回修改'}：${name}`}>
      <View className="small">{`${form} · ${draftedBy} ${ago(draftedAt)}起草`}</View>
      {sentBack ? <Banner tone="amber">{sentBackWords(sentBack)}</Banner> : null}
      <View className="prose">{text}</View>
      {link ? <View className="second">{link}</View> : null}
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
          size={interpretationSizes.reason}
          seenBy="起草人看得到"
          send="退回"
          busy={act.isPending}
          onSend={giveBack}
          onCancel={() => setSending(false)}
        />
      ) : (
        <View className="actions">
          {signs ? (
            <Pressable kind="primary" busy={act.isPending} onPress={() => void sign()}>
              签发，公开
            </Pressable>
          ) : null}
          {signs ? (
            <Pressable kind="quiet" onPress={() => setSending(true)}>
              退回修改
            </Pressable>
          ) : null}
          <Pressable kind={waits ? 'quiet' : 'primary'} onPress={onChange}>
            {waits ? '修改' : '改好再交'}
          </Pressable>
          <Pressable kind="link" onPress={() => void drop()}>
            不用了
          </Pressable>
        </View>
      )}
      {waits && !signs ? <View className="second">{waitingWords(isLead, mine)}</View> : null}
    </Card>
  )
}

/** Who gave it back and why; one that was out is told so. */
export const sentBackWords = ({ by, reason, wasPublic }: NonNullable<DraftedInterpretation['sentBack']>): string =>
  `${by}${wasPublic ? '撤下' : '退回'}：${reason}`

function waitingWords(isLead: boolean, mine: boolean): string {
  if (isLead) return '这份是你起草或改过的，要请另一位审核人签发'
  return `${mine ? '你起草或改过的，' : ''}等审核人签发`
}
