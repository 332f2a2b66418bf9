import type * as contract from '@shared/inquiries/contract'
import type { Caller } from '@shared/people/caller'
import { inquiryEndpoints } from '../../functions/inquiries/endpoints'
import { more } from '../inquiries/people'
import { door } from '../support/door'
import type { TestHouse } from '../support/house'

/** The code of a question that a citizen has just asked in this house. */
export async function asked(house: TestHouse, caller: Caller = more.citizen): Promise<string> {
  const ask = door(inquiryEndpoints(house))
  const made = await ask<typeof contract.submitInquiry>(caller, 'POST /api/inquiries', {
    body: { kind: 'consultation', text: '家里暖气三天不热，该找谁', different: true, department: 'housing' },
  })
  return made.body.inquiry.id
}
