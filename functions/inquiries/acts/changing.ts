import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { InquiryView } from '@shared/inquiries/view'
import type { OtherAction } from '@shared/inquiries/everyAct'
import type { Caller } from '@shared/people/caller'
import type { House } from '../../platform/house'
import { type Apply, changeInquiry } from './changeInquiry'
import { countSupplement } from '../counted'
import { type BeforeWriting, deskOf } from '../desk'
import { showInquiry } from '../showInquiry'

/** What each step of a case is given: whose it is, what they had seen, and what changes. */
export type Changing = (
  received: { params: { id: string }; body?: object | undefined },
  caller: Caller,
  action: OtherAction,
  apply: Apply,
  beforeWriting?: BeforeWriting,
) => Promise<{ inquiry: InquiryView }>

/** Every step of a case goes this one way: guarded, written once, its messages sent soon, and shown as it stands then. */
export const changing =
  (house: House): Changing =>
  async ({ params: { id }, body }, caller, action, apply, beforeWriting) => {
    if (action === 'supplement') await countSupplement(caller, house)
    const desk = { ...(await deskOf(house)), ...(beforeWriting ? { beforeWriting } : {}) }
    const seen = body && 'version' in body && typeof body.version === 'number' ? body.version : undefined
    const changed: Inquiry = await changeInquiry(
      { id, action, caller, ...(seen === undefined ? {} : { seen }) },
      desk,
      apply,
    )
    house.nudge()
    return showInquiry(changed, caller, desk)
  }
