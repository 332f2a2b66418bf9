import type { signInterpretation } from '@shared/answers/contract'
import type { DraftedInterpretation } from '@shared/answers/desk'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '../../platform/call'
import { ago } from '../../platform/dates'
import { queries } from '../../platform/queries'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'

interface DraftCardProps {
  draft: DraftedInterpretation
  isLead: boolean
  onLook: () => void
  onSigned: () => void
}

/** One draft as everybody will read it; a lead who did not write it may sign it. */
export function DraftCard({ draft, isLead, onLook, onSigned }: DraftCardProps) {
  const { id, version, policyTitle, provisions, form, text, link, draftedBy, draftedAt, mine } = draft
  const sign = useMutation({
    mutationFn: () =>
      call<typeof signInterpretation>('POST /api/interpretations/{id}/signature', {
        params: { id },
        body: { version },
      }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['policy'] })
      onSigned()
    },
  })
  const ask = async () => {
    const { confirm } = await Taro.showModal({
      title: '签发这份解读？',
      content: '签发后马上公开，和原文放在一起。',
      confirmText: '签发',
      confirmColor: '#0B6073',
      cancelText: '再看看',
    })
    if (confirm) sign.mutate()
  }
  return (
    <Card title={`等签发：《${policyTitle}》${provisions.join('、')}`}>
      <View className="small">{`${form} · ${draftedBy} ${ago(draftedAt)}起草`}</View>
      <View className="prose">{text}</View>
      {link ? <View className="second">{link}</View> : null}
      <ActionFailure
        thrown={sign.error}
        onLook={() => {
          sign.reset()
          onLook()
        }}
      />
      {isLead && !mine ? (
        <Pressable kind="primary" busy={sign.isPending} onPress={() => void ask()}>
          签发，公开
        </Pressable>
      ) : (
        <View className="second">
          {isLead ? '这份是你起草的，要请另一位审核人签发' : `${mine ? '你起草的，' : ''}等审核人签发`}
        </View>
      )}
    </Card>
  )
}
