import type { findSimilarReplies } from '@shared/answers/contractReplies'
import type { InquiryView } from '@shared/inquiries/view'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { day } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { asQuestion } from './asQuestion'

interface EarlierRepliesProps {
  inquiry: InquiryView
  /** For whoever writes the reply; absent: only to read. */
  onBorrow?: ((text: string) => void) | undefined
}

/** Replies already published to questions like this one. Quiet when there are none. */
export function EarlierReplies({ inquiry, onBorrow }: EarlierRepliesProps) {
  const found = useQuery({
    queryKey: ['replies', 'similar', inquiry.id],
    queryFn: () =>
      call<typeof findSimilarReplies>('POST /api/answers/replies', { body: { question: asQuestion(inquiry) } }),
    staleTime: 600_000,
    retry: false,
  })
  const near = found.data?.replies ?? []
  if (!near.length) return null
  return (
    <Card title="以前答过相近的">
      <View className="rows">
        {near.map(({ question, reply, department, publishedAt }) => (
          <View key={`${publishedAt}${question}`} className="evidence">
            <View className="citation__title">{question}</View>
            <View className="small">{`${department} · ${day(publishedAt)}`}</View>
            <Disclosure label="看答复">
              <View className="quote">{reply}</View>
            </Disclosure>
            {onBorrow ? (
              <Pressable kind="link" label={`把「${question}」的答复放进答复内容`} onPress={() => onBorrow(reply)}>
                放进答复内容
              </Pressable>
            ) : null}
          </View>
        ))}
      </View>
    </Card>
  )
}
