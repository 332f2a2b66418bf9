import type { InquiryAct } from '@shared/inquiries/acts/act'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { inquiryThing } from '@shared/inquiries/thing'
import type { Caller } from '@shared/people/caller'
import { change } from '../../platform/change'
import type { House } from '../../platform/house'
import { deskOf } from '../desk'
import { shareKnownReplies } from '../shareKnownReplies'
import { showInquiry } from '../showInquiry'
import { bringIn } from '../uploads/attachments'
import { inquiryOf, keepCase } from './changeInquiry'

interface Sent {
  params: { id: string }
  /** `version`: what the caller had seen. `attachments`: uploads of theirs. */
  body?: { version?: number; attachments?: readonly string[] } | undefined
}

/**
 * One act on one case: its messages ride in the one write and leave soon. Uploads that it names are kept for good once
 * nothing speaks against it, and what is public now is shared anew where the act has changed it.
 */
export const actingOnInquiries =
  (house: House) =>
  async (act: InquiryAct, { params: { id }, body }: Sent, caller: Caller) => {
    const desk = await deskOf(house)
    const { attachments = [] } = body ?? {}
    let publicChanged = false
    const after = await change({ act, caller, body, seen: body?.version }, inquiryThing, {
      load: () => inquiryOf(id, desk.inquiries),
      moment: () => desk.moment,
      async keep(one, before) {
        if (attachments.length > 0) await bringIn(attachments, filesOf(before), caller, house)
        publicChanged = one.publication !== before.publication
        return keepCase(one, before, desk)
      },
    })
    if (publicChanged) await shareKnownReplies(house)
    house.nudge()
    return showInquiry(after, caller, desk)
  }

const filesOf = ({ attachments, draft }: Inquiry) => [...attachments, ...(draft?.attachments ?? [])]
