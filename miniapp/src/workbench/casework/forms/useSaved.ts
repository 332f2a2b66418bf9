import { deskSizes, mostBasis } from '@shared/inquiries/deskWords'
import { longEnough } from '@shared/size'
import type { draftReply } from '@shared/inquiries/acts/unit/draft'
import type { InquiryView } from '@shared/inquiries/view'
import { useEffect, useRef, useState } from 'react'
import { call } from '../../../platform/call'
import { queries } from '../../../platform/queries'
import { basisLines, type ReplyDraft, sentOf } from './replyDraft'
import { keepDraft } from '../steps/writing'

export type Saved = 'no' | 'saving' | 'saved' | 'failed'

const afterTyping = 2_500

/**
 * Lays the draft beside the case a moment after the last key, so that a colleague or another device can go on. Nothing
 * waits for it: the words are on this device in any case. `saved`: also what the case has is what is written here.
 */
export function useSaved(inquiry: InquiryView, draft: ReplyDraft): { state: Saved; last: string | undefined } {
  const [state, setState] = useState<Saved>('no')
  const last = useRef<string>(undefined)
  const opened = useRef(draft.at)
  const { id, version, actions } = inquiry
  // An older draft that merely reopened never goes over what a colleague has laid there since.
  const touchedHere = draft.at !== opened.current || draft.at >= (inquiry.draft?.at ?? '')
  const may =
    touchedHere &&
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
        const sent = { params: { id }, body: { ...sentOf(draft), version } }
        const shown = await call<typeof draftReply>('POST /api/inquiries/{id}/draft', sent)
        last.current = words
        queries.setQueryData(['inquiry', id], shown)
        setState('saved')
      } catch {
        setState('failed')
      }
    }
  }, [id, version, may, words, known, draft])
  return { state: words === known && state !== 'failed' ? (may ? 'saved' : 'no') : state, last: last.current }
}

function wordsOf({ draft }: InquiryView): string | undefined {
  if (!draft) return undefined
  const { text, basis, attachments, overrides } = draft
  return JSON.stringify({ text, basis, attachments, overrides })
}
