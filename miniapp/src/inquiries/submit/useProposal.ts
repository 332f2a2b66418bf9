import type { proposeInquiry } from '@shared/inquiries/contracts/contractProposal'
import type { Replied } from '@shared/operation'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { call } from '../../platform/call'
import { isOffline } from '../../platform/callProblem'
import type { InquiryDraft } from '../../platform/drafts'
import { queries } from '../../platform/queries'

export type Proposal = Replied<typeof proposeInquiry>

type Written = Pick<InquiryDraft, 'text' | 'area'>

/** Fewer characters say nothing yet. */
const enough = 4

/** What is asked about a text; asked once for the same words and place. */
const proposalOf = ({ text, area }: Written) => ({
  queryKey: ['proposal', text, area],
  staleTime: 600_000,
  retry: false,
  queryFn: () =>
    call<typeof proposeInquiry>('POST /api/inquiries/proposal', { body: { text, ...(area ? { area } : {}) } }),
})

/**
 * The same at once, for words that are being sent: `shown` says whether it stood on the page already. Nothing where the city
 * could not say.
 * @throws CallProblem 'offline': what is sent would not arrive either.
 */
export async function proposedNow({
  text,
  area,
}: Written): Promise<{ proposal: Proposal; shown: boolean } | undefined> {
  const written = { text: text.trim(), area }
  if (written.text.length < enough) return undefined
  const asked = proposalOf(written)
  const shown = queries.getQueryData(asked.queryKey) !== undefined
  try {
    return { proposal: await queries.fetchQuery(asked), shown }
  } catch (thrown) {
    if (isOffline(thrown)) throw thrown
    return undefined
  }
}

/** What the city makes of what is written so far: its kind, by when and by whom it is answered. Without it the form goes on. */
export function useProposal({ text, area }: Written) {
  const settled = useSettled(text.trim())
  const asked = useQuery({ ...proposalOf({ text: settled, area }), enabled: settled.length >= enough })
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
