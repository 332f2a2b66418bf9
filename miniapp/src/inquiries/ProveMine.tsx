import type { proveIdentityOperation } from '@shared/inquiries/acts/asker/proveIdentity'
import { mostPhotos, whyIdentity } from '@shared/inquiries/identity/identityWords'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../platform/call'
import { Card } from '../ui/Card'
import { Failure } from '../ui/Failure'
import { Pressable } from '../ui/Pressable'
import { AttachmentPicker } from './AttachmentPicker'
import { renewed } from './case/renewed'
import { photoAdvice } from './photoAdvice'

interface ProveMineProps {
  inquiry: InquiryView
  onProven?: (inquiry: InquiryView) => void
}

/** The applicant's proof of identity: how it stands, why it is wanted and how long it is kept, and the place to hand it in. */
export function ProveMine({ inquiry: { id, identity, actions }, onProven }: ProveMineProps) {
  const [photos, setPhotos] = useState<string[]>([])
  const [again, setAgain] = useState(false)
  const send = useMutation({
    mutationFn: () =>
      call<typeof proveIdentityOperation>('POST /api/inquiries/{id}/identity', { params: { id }, body: { photos } }),
    onSuccess: ({ inquiry }) => {
      setPhotos([])
      setAgain(false)
      renewed(inquiry)
      onProven?.(inquiry)
    },
  })
  if (!identity || !actions.includes('proveIdentity')) return null
  const { stands, waiting = 0, missing } = identity
  if (stands === 'handedIn' && !again)
    return (
      <Card title="身份证明">
        <View>{`交了 ${waiting} 张照片，等工作人员核对。核对完照片就删除。`}</View>
        <Pressable kind="link" onPress={() => setAgain(true)}>
          拍错了，重新交
        </Pressable>
      </Card>
    )
  return (
    <Card title={stands === 'lacking' ? '身份证明还缺' : '请交身份证明'} tone="amber">
      {missing ? <View className="prose">{missing}</View> : null}
      <View className="second">{whyIdentity}</View>
      <AttachmentPicker
        ids={photos}
        onIds={setPhotos}
        advice={photoAdvice}
        photos={{ word: '加身份证明的照片', most: mostPhotos }}
      />
      {send.isError ? <Failure compact thrown={send.error} /> : null}
      <Pressable kind="primary" busy={send.isPending} disabled={photos.length === 0} onPress={() => send.mutate()}>
        交上身份证明
      </Pressable>
    </Card>
  )
}
