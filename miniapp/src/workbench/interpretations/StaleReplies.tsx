import type { StaleReply } from '@shared/answers/interpretations/staleReply'
import { Banner } from '../../ui/Banner'
import { Heading } from '../../ui/page/Heading'
import { StaleReplyCard } from './StaleReplyCard'

interface StaleRepliesProps {
  replies: readonly StaleReply[]
  isLead: boolean
  onLook: () => void
  onDone: (said: string) => void
}

/** Published replies whose basis was replaced or has ended, waiting for their department. */
export function StaleReplies({ replies, ...rest }: StaleRepliesProps) {
  if (!replies.length) return null
  return (
    <>
      <Heading level={2}>{`要重新核对的公开答复 ${replies.length} 条`}</Heading>
      <Banner tone="amber">
        依据变了，这些答复已经不再用来作答，公开的地方还看得到。还对的写明现在的依据，不对的撤下
      </Banner>
      {replies.map((one) => (
        <StaleReplyCard key={`${one.case}${one.confirmedAt ?? ''}`} stale={one} {...rest} />
      ))}
    </>
  )
}
