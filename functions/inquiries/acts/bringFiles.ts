import { requireMay } from '@shared/inquiries/acts/access'
import type { OtherAction } from '@shared/inquiries/everyAct'
import type { Caller } from '@shared/people/caller'
import type { House } from '../../platform/house'
import { inquiryOf } from './changeInquiry'
import type { BeforeWriting } from '../desk'
import { inquiries } from '../store'
import { bringIn } from '../uploads/attachments'

export type BringFiles = (
  received: { params: { id: string }; body: { attachments: readonly string[] } },
  caller: Caller,
  action: OtherAction,
) => Promise<BeforeWriting | undefined>

/** Of a step that names files: what keeps the caller's uploads for good, once nothing else speaks against the step. */
export const bringingFiles =
  (house: House): BringFiles =>
  async ({ params, body: { attachments } }, caller, action) => {
    if (attachments.length === 0) return undefined
    const inquiry = await inquiryOf(params.id, house.store(inquiries))
    requireMay(caller, action, inquiry)
    const has = [...inquiry.attachments, ...(inquiry.draft?.attachments ?? [])]
    return () => bringIn(attachments, has, caller, house)
  }
