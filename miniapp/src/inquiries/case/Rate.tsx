import { inquirySizes } from '@shared/inquiries/words'
import type { rateReply } from '@shared/inquiries/acts/asker/rate'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { Stars } from '../Stars'
import { renewed } from './renewed'

/** 评价: given once, after the reply. */
export function Rate({ inquiry }: { inquiry: InquiryView }) {
  const [stars, setStars] = useState(0)
  const [comment, setComment] = useState('')
  const send = useMutation({
    mutationFn: () => {
      const said = comment.trim()
      const body = { stars, ...(said ? { comment: said } : {}) }
      return call<typeof rateReply>('POST /api/inquiries/{id}/rating', { params: { id: inquiry.id }, body })
    },
    onSuccess: ({ inquiry: now }) => renewed(now),
  })
  if (inquiry.rating)
    return (
      <Card title="对答复的评价">
        <Stars value={inquiry.rating.stars} />
        {inquiry.rating.comment ? <View className="prose">{inquiry.rating.comment}</View> : null}
      </Card>
    )
  if (!inquiry.actions.includes('rate')) return null
  return (
    <Card title="答复解决问题了吗？">
      <Stars value={stars} onChange={setStars} />
      {stars ? (
        <>
          <Field
            label={stars < 3 ? '哪里没有解决（选填）' : '想说的话（选填）'}
            multiline
            rows={3}
            max={inquirySizes.comment.most}
            value={comment}
            onChange={setComment}
          />
          {send.isError ? <Failure compact thrown={send.error} /> : null}
          <Pressable kind="primary" busy={send.isPending} onPress={() => send.mutate()}>
            提交评价
          </Pressable>
        </>
      ) : null}
    </Card>
  )
}
