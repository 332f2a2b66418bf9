import type { askQuestion } from '@shared/answers/contract'
import type { InquiryView } from '@shared/inquiries/view'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { Card } from '../../ui/Card'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { asQuestion } from './asQuestion'
import { EarlierReplies } from './EarlierReplies'

interface EvidenceProps {
  inquiry: InquiryView
  /** For whoever writes the reply; both absent: only to read, as one hands out, watches over or signs. */
  onCite?: ((basis: string) => void) | undefined
  onBorrow?: ((text: string) => void) | undefined
}

/** What a reply can rest on, beside it: provisions, and replies to questions like this one. */
export const Evidence = ({ inquiry, onCite, onBorrow }: EvidenceProps) => (
  <View className="casework__evidence stack">
    <Provisions inquiry={inquiry} onCite={onCite} />
    <EarlierReplies inquiry={inquiry} onBorrow={onBorrow} />
  </View>
)

/** Provisions that may carry a reply, found by what the citizen wrote. Quiet when there are none. */
function Provisions({ inquiry, onCite }: Pick<EvidenceProps, 'inquiry' | 'onCite'>) {
  const found = useQuery({
    queryKey: ['evidence', inquiry.id],
    queryFn: () => call<typeof askQuestion>('POST /api/answers', { body: { question: asQuestion(inquiry) } }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  const citations = found.data?.citations.filter((one) => one.status === 'in-force') ?? []
  if (!citations.length) return null
  return (
    <Card title="可能用得上的依据">
      <View className="rows">
        {citations.map(({ title, provision, quote }) => (
          <View key={`${title}${provision}`} className="evidence">
            <View className="citation__title">{`《${title}》${provision}`}</View>
            {quote ? (
              <Disclosure label="看原文">
                <View className="quote">{quote}</View>
              </Disclosure>
            ) : null}
            {onCite ? (
              <Pressable
                kind="link"
                label={`把《${title}》${provision}写进依据`}
                onPress={() => onCite(`《${title}》${provision}`)}
              >
                写进依据
              </Pressable>
            ) : null}
          </View>
        ))}
      </View>
    </Card>
  )
}
