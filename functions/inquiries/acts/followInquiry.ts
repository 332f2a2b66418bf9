import type { followInquiry as contract } from '@shared/inquiries/contract'
import { followed } from '@shared/inquiries/telling/following'
import { progressOf } from '@shared/inquiries/showing/show'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { inquiryOf } from '../inquiryOf'
import { type CaseRoom, keepChanged } from '../caseRoom'

/** 关注: one conditional write, tried again when somebody else wrote at the same moment, for it overtakes nobody's decision. */
export async function followInquiry(
  { params, body }: Received<typeof contract>,
  caller: Caller,
  room: CaseRoom,
): Promise<Replied<typeof contract>> {
  for (let attempt = 0; ; attempt++) {
    try {
      const found = await inquiryOf(params.id, room.inquiries)
      const kept = await keepChanged(followed(found, body.following, caller), room)
      return progressOf(kept, room.moment, caller)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'changed-meanwhile' || attempt === 5) throw error
    }
  }
}
