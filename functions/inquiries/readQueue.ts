import { beijingDate, endOfDay } from '@shared/calendar/date'
import { triageDesk } from '@shared/departments/department'
import type { readQueue as contract } from '@shared/inquiries/contract'
import { standingOf } from '@shared/inquiries/standing'
import { lineOf } from '@shared/inquiries/view'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { Reference } from '../platform/reference'
import type { Inquiries } from './changeInquiry'
import { queueKey } from './store'

/** The queue of the caller's own department, or of the triage desk for a dispatcher: due first. */
export async function readQueue(
  { query: { show, after } }: Received<typeof contract>,
  caller: Caller,
  { inquiries, reference, now }: { inquiries: Inquiries; reference: Reference; now: Date },
): Promise<Replied<typeof contract>> {
  const department = reference.department(
    caller.role === 'dispatcher' ? triageDesk.id : (caller.department ?? triageDesk.id),
  )
  const at = now.toISOString()
  const open = queueKey(department.id, 'open')
  // Near means at most one working day left: due by the end of the next working day.
  const soon = endOfDay(reference.calendar.addWorkingDays(beijingDate(now), 1).date)
  const [page, all, overdue, dueSoon] = await Promise.all([
    inquiries.page({ index: 'first', key: queueKey(department.id, show), after, newestFirst: show !== 'open' }),
    inquiries.count({ index: 'first', key: open }),
    inquiries.count({ index: 'first', key: open, until: at }),
    inquiries.count({ index: 'first', key: open, until: soon }),
  ])
  return {
    department: department.name,
    counts: { open: all, overdue, near: dueSoon - overdue },
    inquiries: page.items.map((one) => lineOf(one, standingOf(one, at, reference.calendar))),
    ...(page.next ? { next: page.next } : {}),
  }
}
