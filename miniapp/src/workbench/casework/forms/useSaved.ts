import { deskSizes, mostBasis } from '@shared/inquiries/deskWords'
import { longEnough } from '@shared/size'
import type { draftReply } from '@shared/inquiries/acts/unit/draft'
import type { InquiryView } from '@shared/inquiries/view'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../../platform/call'
import { CallProblem } from '../../../platform/callProblem'
import { queries } from '../../../platform/queries'
import { basisLines, type ReplyDraft, sentOf, withTheCase } from './replyDraft'
import { keepDraft } from '../steps/writing'

export type Saved = 'no' | 'saving' | 'saved' | 'failed'

const afterTyping = 2_500

interface Keeping {
  state: Saved
  /** What somebody else laid there that nobody here has read yet: nothing goes over it until one of the two is chosen. */
  rival: ReplyDraft | undefined
  /** Theirs was read, and what is written here stays. */
  settle: () => void
}

/**
 * Lays the draft beside the case a moment after the last key, so that a colleague or another device can go on. Nothing
 * waits for it: the words are on this device in any case. `saved`: also what the case has is what is written here.
 */
export function useSaved(inquiry: InquiryView, draft: ReplyDraft): Keeping {
  const [state, setState] = useState<Saved>('no')
  const last = useRef<string>(undefined)
  const { id, version, actions } = inquiry
  const other = withTheCase(inquiry)
  const there = other?.at ?? ''
  // Its own words come back with the hour they were laid there, which is later than the last key.
  const [settled, setSettled] = useState(draft.at >= there || draft.text === other?.text ? there : '')
  const rival = other && other.at !== settled && other.text !== draft.text ? other : undefined
  const may =
    !rival &&
    actions.includes(keepDraft.action) &&
    longEnough(draft.text, deskSizes.reply) &&
    basisLines(draft).length <= mostBasis
  const words = JSON.stringify(sentOf(draft))
  const known = last.current ?? wordsOf(inquiry)
  useEffect(() => {
    if (!may || words === known) return undefined
    const timer = setTimeout(() => void save(), afterTyping)
    return () => clearTimeout(timer)
    async function save() {
      setState('saving')
      try {
        const sent = { params: { id }, body: { ...sentOf(draft), version, over: there } }
        const shown = await call<typeof draftReply>('POST /api/inquiries/{id}/draft', sent)
        last.current = words
        setSettled(shown.inquiry.draft?.at ?? '')
        queries.setQueryData(['inquiry', id], shown)
        setState('saved')
      } catch (thrown) {
        setState('failed')
        if (thrown instanceof CallProblem && thrown.code === 'changed-meanwhile')
          await queries.invalidateQueries({ queryKey: ['inquiry', id] })
      }
    }
  }, [id, version, may, words, known, draft, there])
  const shown = words === known && state !== 'failed' ? (may ? 'saved' : 'no') : state
  return { state: rival && shown === 'saved' ? 'no' : shown, rival, settle: () => setSettled(there) }
}

function wordsOf({ draft }: InquiryView): string | undefined {
  if (!draft) return undefined
  const { text, basis, attachments, overrides } = draft
  return JSON.stringify({ text, basis, attachments, overrides })
}
