import type { proposeInquiry } from '@shared/inquiries/contracts/contractProposal'
import type { Replied } from '@shared/operation'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../platform/call'
import type { InquiryDraft } from '../../platform/drafts'

export type Proposal = Replied<typeof proposeInquiry>

/** Fewer characters say nothing yet. */
const enough = 4

/** What the city makes of what is written so far: its kind, by when and by whom it is answered. Without it the form goes on. */
export function useProposal({ text, area }: Pick<InquiryDraft, 'text' | 'area'>) {
  const settled = useSettled(text.trim())
  const asked = useQuery({
    queryKey: ['proposal', settled, area],
    enabled: settled.length >= enough,
    staleTime: 600_000,
    retry: false,
    queryFn: () =>
      call<typeof proposeInquiry>('POST /api/inquiries/proposal', {
        body: { text: settled, ...(area ? { area } : {}) },
      }),
  })
  return { proposal: asked.data, text: settled, looking: asked.isFetching }
}

/** The text once typing has paused for a second. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const soon = setTimeout(() => setSettled(text), 1000)
    return () => clearTimeout(soon)
  }, [text])
  return settled
}
