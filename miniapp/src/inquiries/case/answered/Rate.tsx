import { inquirySizes } from '@shared/inquiries/words'
import type { rateReply } from '@shared/inquiries/acts/asker/rate'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../../platform/call'
import { Card } from '../../../ui/Card'
import { Failure } from '../../../ui/Failure'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'
import { Stars } from '../../Stars'
import { useWritten } from '../../useWritten'
import { renewed } from '../renewed'

/** 评价: given once for each reply, after it. */
export function Rate({ inquiry }: { inquiry: InquiryView }) {
  const { text: comment, stars = 0, write, drop } = useWritten(inquiry.id, 'rate')
  const send = useMutation({
    mutationFn: () => {
      const said = comment.trim()
      const body = { stars, ...(said ? { comment: said } : {}) }
      return call<typeof rateReply>('POST /api/inquiries/{id}/rating', { params: { id: inquiry.id }, body })
    },
    onSuccess: ({ inquiry: now }) => {
      drop()
      renewed(now)
    },
  })
  const { rating, actions } = inquiry
  const mayRate = actions.includes('rate')
  if (rating && !rating.before && !mayRate)
    return (
      <Card title="对答复的评价">
        <Stars value={rating.stars} />
        {rating.comment ? <View className="prose">{rating.comment}</View> : null}
      </Card>
    )
  if (!mayRate) return null
  return (
    <Card title="答复解决问题了吗？">
      <Stars value={stars} onChange={(count) => write({ stars: count })} />
      {stars ? (
        <>
          <Field
            label={stars < 3 ? '哪里没有解决（选填）' : '想说的话（选填）'}
            multiline
            rows={3}
            max={inquirySizes.comment.most}
            value={comment}
            onChange={(text) => write({ text })}
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
