import { requireMay } from '@shared/inquiries/access'
import type { Action } from '@shared/inquiries/status'
import type { Caller } from '@shared/people/caller'
import type { House } from '../platform/house'
import { bringIn } from './attachments'
import { inquiryOf } from './changeInquiry'
import { inquiries } from './store'

export type BringFiles = (
  received: { params: { id: string }; body: { attachments: readonly string[] } },
  caller: Caller,
  action: Action,
) => Promise<void>

/** Before a step names files: whoever may take it keeps their uploads for good. @throws Problem as of requireMay and bringIn. */
export const bringingFiles =
  (house: House): BringFiles =>
  async ({ params, body: { attachments } }, caller, action) => {
    if (attachments.length === 0) return
    const inquiry = await inquiryOf(params.id, house.store(inquiries))
    requireMay(caller, action, inquiry)
    await bringIn(attachments, [...inquiry.attachments, ...(inquiry.draft?.attachments ?? [])], caller, house)
  }
