import { triageDesk } from '@shared/departments/department'
import type { Moment } from '@shared/inquiries/clocks'
import { type Inquiry, kindNames } from '@shared/inquiries/inquiry'
import { dueWords } from '@shared/inquiries/staffNotes'
import { standingOf } from '@shared/inquiries/standing'
import { message, type Outgoing } from '@shared/outbox'
import { staffAddress } from '@shared/people/staffAddress'

/** What has been overdue for longer is in the digest every day; no alert comes after this many days. */
const freshDays = 7

/**
 * 临近 and 超期: told once for each date a case has had, to whoever has it in hand, else to the desk; to the leads too when
 * it is overdue or waits for a signature. The keys carry case, standing and date, so another walk sends nothing new.
 */
export function alertsOf(inquiry: Inquiry, { at, calendar }: Moment): Outgoing[] {
  const { id, kind, clock, status, department, assignee } = inquiry
  const standing = standingOf(inquiry, at, calendar)
  const overdue = standing.kind === 'overdue'
  if (!overdue && standing.kind !== 'near') return []
  if (overdue && Date.parse(at) - Date.parse(clock.dueAt) > freshDays * 86_400_000) return []
  const key = `alert#${id}#${standing.kind}#${clock.dueDate}`
  const title = `${overdue ? '超期' : '临近'}：一件${kindNames[kind]}`
  const text = `编号 ${id}。${standing.words}，${dueWords(inquiry, at)}。`
  const alert = (to: string) => message(key, to, title, text, `/workbench/case/index?id=${id}`, at)
  const inTriage = department.id === triageDesk.id
  const role = inTriage ? 'dispatcher' : 'officer'
  return [
    alert(staffAddress({ department: department.id, role, ...(assignee ? { person: assignee.id } : {}) })),
    ...(!inTriage && (overdue || status === 'review')
      ? [alert(staffAddress({ department: department.id, role: 'lead' }))]
      : []),
  ]
}
