import type { Replied } from '@shared/operation'
import { safetySizes } from '@shared/safety/words'
import type { listHeldTexts, lookAtText } from '@shared/surveys/holding/contractHolding'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { Card } from '../../../ui/Card'
import { Pressable } from '../../../ui/Pressable'
import { ActionFailure } from '../../ActionFailure'
import { ReasonForm } from '../../ReasonForm'

interface HeldTextCardProps {
  one: Replied<typeof listHeldTexts>['texts'][number]
  onLook: () => void
  onDone: (said: string) => void
}

/** One answer in words: let go, or marked as nothing to publish with the reason. */
export function HeldTextCard({
  one: { id, survey, department, asked, text, found, looks },
  onLook,
  onDone,
}: HeldTextCardProps) {
  const [marking, setMarking] = useState(false)
  const act = useMutation({
    mutationFn: (reason: string | undefined) =>
      call<typeof lookAtText>('POST /api/survey-texts/{id}/look', {
        params: { id },
        body: reason === undefined ? { fine: true } : { fine: false, reason },
      }),
    onSuccess: (_done, reason) =>
      onDone(reason === undefined ? '放行了，单位在结果里看得到' : '标为不宜公开，单位看得到，不导出也不公开'),
  })
  return (
    <Card tone="amber">
      <View className="small">{`${survey} · ${department} · ${asked}`}</View>
      <View className="quote">{text}</View>
      <View className="second">{`写到了核看词表里的词（${found.join('、')}）`}</View>
      <ActionFailure thrown={act.error} onLook={onLook} />
      {marking ? (
        <ReasonForm
          label="为什么不宜公开"
          size={safetySizes.why}
          seenBy="核看的同事看得到"
          send="标为不宜公开"
          busy={act.isPending}
          onSend={act.mutate}
          onCancel={() => setMarking(false)}
        />
      ) : looks ? (
        <View className="actions">
          <Pressable kind="primary" busy={act.isPending} onPress={() => act.mutate(undefined)}>
            没问题，放行
          </Pressable>
          <Pressable kind="quiet" onPress={() => setMarking(true)}>
            标为不宜公开
          </Pressable>
        </View>
      ) : null}
    </Card>
  )
}
