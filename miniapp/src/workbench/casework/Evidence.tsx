import { answerSizes } from '@shared/answers/words'
import type { askQuestion } from '@shared/answers/contract'
import type { findSimilarReplies } from '@shared/answers/contractReplies'
import type { InquiryView } from '@shared/inquiries/view'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { OfCase } from './evidence/OfCase'
import { EarlierReplies } from './EarlierReplies'
import { Provisions } from './Provisions'

interface EvidenceProps {
  inquiry: InquiryView
  /** What the reply rests on so far. */
  cited?: readonly string[]
  /** For whoever writes the reply; both absent: only to read, as one hands out, watches over or signs. */
  onCite?: ((basis: string) => void) | undefined
  onBorrow?: ((text: string) => void) | undefined
}

/** What a reply can rest on: provisions in force, and replies published to questions like this one. */
export function Evidence({ inquiry: { id, text }, cited = [], onCite, onBorrow }: EvidenceProps) {
  const question = text.slice(0, answerSizes.question.most)
  const answered = useQuery({
    queryKey: ['evidence', id],
    queryFn: () => call<typeof askQuestion>('POST /api/answers', { body: { question } }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  const similar = useQuery({
    queryKey: ['replies', 'similar', id],
    queryFn: () => call<typeof findSimilarReplies>('POST /api/answers/replies', { body: { question } }),
    staleTime: 600_000,
    retry: false,
  })
  const citations = answered.data?.citations.filter((one) => one.status === 'in-force') ?? []
  const replies = similar.data?.replies ?? []
  return (
    <View className="sources">
      <OfCase code={id} onBorrow={onBorrow} />
      {citations.length ? <Provisions citations={citations} cited={cited} onCite={onCite} /> : null}
      {replies.length ? <EarlierReplies replies={replies} onBorrow={onBorrow} /> : null}
      {citations.length || replies.length ? null : (
        <View className="second">
          {answered.isPending || similar.isPending
            ? '正在找可能用得上的依据'
            : answered.isError
              ? '可能用得上的依据现在没有找成，不影响办理'
              : '没有找到可能用得上的规定，也没有答过相近的'}
        </View>
      )}
    </View>
  )
}
