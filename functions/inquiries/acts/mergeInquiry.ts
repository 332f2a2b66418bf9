import type { mergeInquiry as contract } from '@shared/inquiries/contracts/contractDesk'
import { merged } from '@shared/inquiries/acts/merging'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { House } from '../../platform/house'
import { absorb } from './absorb'
import { changing } from './changing'
import { inquiryOf } from './changeInquiry'
import { deskOf } from '../desk'

/**
 * 并单: one write to the duplicate, which then points to the case that goes on, and one to that case. Should the process
 * die in between, the message in the duplicate's outbox brings the second about.
 */
export async function mergeInquiry(
  received: Received<typeof contract>,
  caller: Caller,
  house: House,
): Promise<Replied<typeof contract>> {
  const { into, reason } = received.body
  const desk = await deskOf(house)
  const target = await inquiryOf(into, desk.inquiries)
  const shown = await changing(house)(received, caller, 'merge', (one, moment) =>
    merged(one, target, reason, caller, moment),
  )
  await absorb(received.params.id, desk).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error
    house.nudge()
  })
  return shown
}
