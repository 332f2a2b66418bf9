import type { followInquiry as contract } from '@shared/inquiries/contract'
import { followed } from '@shared/inquiries/telling/following'
import { progressOf } from '@shared/inquiries/showing/show'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { inquiryOf } from '../inquiryOf'
import { type Desk, keepChanged } from '../desk'

/** 关注: one conditional write, tried again when somebody else wrote at the same moment, for it overtakes nobody's decision. */
export async function followInquiry(
  { params, body }: Received<typeof contract>,
  caller: Caller,
  desk: Desk,
): Promise<Replied<typeof contract>> {
  for (let attempt = 0; ; attempt++) {
    try {
      const found = await inquiryOf(params.id, desk.inquiries)
      const kept = await keepChanged(followed(found, body.following, caller), desk)
      return progressOf(kept, desk.moment, caller)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'changed-meanwhile' || attempt === 5) throw error
    }
  }
}
