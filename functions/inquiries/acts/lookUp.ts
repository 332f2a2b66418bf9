import type { Inquiry, Unit } from '@shared/inquiries/case/inquiry'
import type { Caller } from '@shared/people/caller'
import type { House } from '../../platform/house'
import type { CaseRoom } from '../caseRoom'
import { inquiryOf } from '../inquiryOf'
import { colleagueOf } from './colleagueOf'

/** The fields by which the body of an act names something that is kept elsewhere. */
export interface Naming {
  /** A department, or the one that leads. */
  department?: string
  lead?: string
  supporting?: readonly string[]
  /** The account of a colleague. */
  to?: string
  /** Another case. */
  into?: string
}

/** What they name, as acts take it. */
interface Found {
  named?: Unit
  beside?: readonly Unit[]
  colleague?: Unit
  target?: Inquiry
}

/** @throws Problem 'bad-input' | 'not-found' for what is not there. */
export async function lookUp(
  { department, lead = department, supporting, to, into }: Naming,
  { caller, room, house }: { caller: Caller; room: CaseRoom; house: House },
): Promise<Found> {
  const { reference, inquiries } = room
  return {
    ...(lead === undefined ? {} : { named: reference.department(lead) }),
    ...(supporting ? { beside: supporting.map((id) => reference.department(id)) } : {}),
    ...(to === undefined ? {} : { colleague: await colleagueOf(caller, to, house) }),
    ...(into === undefined ? {} : { target: await inquiryOf(into, inquiries) }),
  }
}
