import { beijingDate, endOfDay } from '@shared/calendar/date'
import { triageDesk } from '@shared/departments/department'
import type { readQueue as contract } from '@shared/inquiries/contract'
import { lineOf } from '@shared/inquiries/show'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { InquiryLine } from '@shared/inquiries/view'
import type { Aggregate, PageRequest, Store } from '../platform/store'
import type { Desk } from './desk'
import { partLine } from './parts'
import { queueKey } from './store'

/** The queue of the caller's own department, or of the triage desk for a dispatcher: due first. */
export async function readQueue(
  { query: { show, after, department: named } }: Received<typeof contract>,
  caller: Caller,
  { inquiries, parts, reference, moment }: Desk,
): Promise<Replied<typeof contract>> {
  const department = reference.department(whose(caller, named))
  const { at } = moment
  const open = queueKey(department.id, 'open')
  // Near means at most one working day left: due by the end of the next working day.
  const soon = endOfDay(reference.calendar.addWorkingDays(beijingDate(at), 1).date)
  const supporting = queueKey(department.id, 'supporting')
  const [page, all, overdue, dueSoon, asked] = await Promise.all([
    show === 'supporting'
      ? linesOf(parts, { index: 'first', key: supporting, after }, (one) => partLine(one, moment))
      : linesOf(
          inquiries,
          { index: 'first', key: queueKey(department.id, show), after, newestFirst: show !== 'open' },
          (one) => lineOf(one, moment, true),
        ),
    inquiries.count({ index: 'first', key: open }),
    inquiries.count({ index: 'first', key: open, until: at }),
    inquiries.count({ index: 'first', key: open, until: soon }),
    parts.count({ index: 'first', key: supporting }),
  ])
  return {
    department: department.name,
    counts: { open: all, overdue, near: dueSoon - overdue, supporting: asked },
    ...page,
  }
}

/** Those above the departments look into any queue, the others into their own. */
function whose({ role, department = triageDesk.id }: Caller, named: string | undefined): string {
  if (role === 'dispatcher' || role === 'supervisor') return named ?? triageDesk.id
  if (named !== undefined && named !== department) throw new Problem('not-allowed', '这是别的单位的待办')
  return department
}

async function linesOf<T extends Aggregate>(store: Store<T>, request: PageRequest, line: (item: T) => InquiryLine) {
  const { items, next } = await store.page(request)
  return { inquiries: items.map(line), ...(next ? { next } : {}) }
}
