import type { Inquiry, Unit } from '@shared/inquiries/case/inquiry'
import type { FeeKnown } from '@shared/inquiries/disclosure/fee'
import type { Caller } from '@shared/people/caller'
import type { House } from '../../platform/house'
import type { CaseRoom } from '../caseRoom'
import { askedInMonth } from '../findSameInformation'
import { goesOnIn } from '../goesOnIn'
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
  /** What an application for disclosure is answered: reviewed where the department's decisions are. */
  answer?: unknown
  /** What is to be open to everybody: a name to find it by is made. */
  title?: string
  /** How a fee is counted: by the public scales, and by what was asked for before. */
  way?: string
}

/** What they name, as acts take it. */
interface Found {
  named?: Unit
  beside?: readonly Unit[]
  colleague?: Unit
  target?: Inquiry
  /** The case that this one was merged into. */
  main?: Inquiry
  reviewBody?: string
  fee?: FeeKnown
  name?: string
}

/** @throws Problem 'bad-input' | 'not-found' for what is not there. */
export async function lookUp(
  { department, lead = department, supporting, to, into, answer, way, title }: Naming,
  { one, caller, room, house }: { one: Inquiry; caller: Caller; room: CaseRoom; house: House },
): Promise<Found> {
  const { reference, inquiries } = room
  const reviewBody = answer === undefined ? undefined : reference.reviewBody(one.department.id)
  const main = await goesOnIn(one, inquiries)
  const fees = way === undefined ? undefined : reference.guide?.fees
  return {
    ...(title === undefined ? {} : { name: room.salt().slice(0, 12) }),
    ...(fees ? { fee: { scales: fees, basis: fees.basis, before: await askedInMonth(one, inquiries) } } : {}),
    ...(reviewBody === undefined ? {} : { reviewBody }),
    ...(lead === undefined ? {} : { named: reference.inForce(lead) }),
    ...(supporting ? { beside: supporting.map((id) => reference.inForce(id)) } : {}),
    ...(to === undefined ? {} : { colleague: await colleagueOf(caller, to, house) }),
    ...(into === undefined ? {} : { target: await inquiryOf(into, inquiries) }),
    ...(main ? { main } : {}),
  }
}
