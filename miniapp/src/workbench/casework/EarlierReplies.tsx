import type { listPublishedReplies } from '@shared/ledger/contract'
import type { InquiryView } from '@shared/inquiries/view'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { day } from '../../platform/dates'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { likeness } from './likeness'

const most = 3
const alike = 0.12

/** Replies already published to questions like this one. Quiet when there are none. */
export function EarlierReplies({ inquiry, onBorrow }: { inquiry: InquiryView; onBorrow: (text: string) => void }) {
  const found = useQuery({
    queryKey: ['replies', 'published'],
    queryFn: () => call<typeof listPublishedReplies>('GET /api/ledger/replies', {}),
    staleTime: 600_000,
    retry: false,
  })
  const near = (found.data?.replies ?? [])
    .map((one) => ({ one, as: likeness(inquiry.text, one.question) }))
    .filter(({ as }) => as >= alike)
    .sort((a, b) => b.as - a.as)
    .slice(0, most)
  if (!near.length) return null
  return (
    <Card title="以前答过相近的">
      <View className="rows">
        {near.map(({ one: { id, question, reply, department, publishedAt } }) => (
          <View key={id} className="evidence">
            <View className="citation__title">{question}</View>
            <View className="small">{`${department} · ${day(publishedAt)}`}</View>
            <Disclosure label="看答复">
              <View className="quote">{reply}</View>
            </Disclosure>
            <Pressable kind="link" label={`把「${question}」的答复放进答复内容`} onPress={() => onBorrow(reply)}>
              放进答复内容
            </Pressable>
          </View>
        ))}
      </View>
    </Card>
  )
}
