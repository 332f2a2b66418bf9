import type { Inquiry } from '../../inquiries/case/inquiry'
import { replayed } from '../../inquiries/history/replay'
import { isOpen } from '../../inquiries/words'
import { resultOf } from './results'
import type { YearsApplication } from './table'

/** The ISO instants at which a year begins and the next one does. */
export interface YearBounds {
  from: string
  until: string
}

/** A year's application, and whose it is. `unconfirmed`: sent in, and received by nobody yet. */
export type Reported = (YearsApplication & { unit: Inquiry['department'] }) | 'unconfirmed'

/**
 * An application as it stood at the end of a year, told from its history up to then: what happened later changes no report.
 * Undefined where it is none of that year's: received later, or ended before it began.
 */
export function reportedIn(inquiry: Inquiry, { from, until }: YearBounds): Reported | undefined {
  if (inquiry.submittedAt >= until) return undefined
  const { told, receivedAt } = standing(inquiry, until)
  if (receivedAt === undefined) return isOpen(told.status) ? 'unconfirmed' : undefined
  const before = standing(inquiry, from)
  const carried = before.receivedAt !== undefined
  if (carried && !isOpen(before.told.status)) return undefined
  const ended = !isOpen(told.status)
  const result = ended ? resultOf(told) : undefined
  return {
    id: inquiry.id,
    applicant: inquiry.applicant ?? '自然人',
    unit: told.department,
    came: carried ? 'carriedIn' : 'received',
    ended,
    ...(result ? { result } : {}),
  }
}

/** How it stood just before an instant; `receivedAt` is the day of receipt of 政府信息公开条例 第三十一条, if it had come by then. */
function standing(inquiry: Inquiry, until: string): { told: Inquiry; receivedAt: string | undefined } {
  const events = inquiry.events.filter(({ at }) => at < until)
  const told = replayed({ ...inquiry, events })
  const { submittedAt, clock } = inquiry
  const started = events.find((one) => one.clock?.type === 'started')?.clock?.at
  const receivedAt = started ?? (clock.unconfirmed || waits(inquiry) ? undefined : submittedAt)
  return { told, receivedAt: receivedAt !== undefined && receivedAt < until ? receivedAt : undefined }
}

/** Its clock was started by a step of its own, so before that step it was not received. */
const waits = ({ events }: Inquiry): boolean => events.some((one) => one.type === 'confirmed')
