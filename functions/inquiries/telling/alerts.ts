import { beijingDate, spokenDate } from '@shared/calendar/date'
import { triageDesk } from '@shared/departments/department'
import { countyOfUnit, deskOver } from '@shared/departments/units/unitTree'
import { due } from '@shared/deadlines/due'
import { type Moment, ruleOn } from '@shared/inquiries/limits/clocks'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { kindNames } from '@shared/inquiries/words'
import { dueWords } from '@shared/inquiries/acts/desks'
import { partStanding } from '@shared/inquiries/showing/showWork'
import { standingOf } from '@shared/inquiries/showing/standing'
import type { CaseStanding } from '@shared/inquiries/view'
import { message, type Outgoing } from '@shared/outbox'
import type { StaffAddress } from '@shared/people/staffAddress'
import type { PartItem } from '../parts'

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
  if (!worthAnAlert(standing.kind, clock.dueAt, at)) return []
  const key = `alert#${id}#${standing.kind}#${clock.dueDate}`
  const title = `${overdue ? '超期' : '临近'}：一件${kindNames[kind]}`
  const text = `编号 ${id}。${standing.words}，${dueWords(inquiry, at)}。`
  const alert = (staff: StaffAddress) =>
    message({ id: key, to: { staff }, title, text, about: { thing: 'inquiry', id }, at })
  const inTriage = department.id === triageDesk.id
  const role = inTriage ? 'dispatcher' : 'officer'
  return [
    alert({ department: department.id, role, ...(assignee ? { person: assignee.id } : {}) }),
    ...(!inTriage && (overdue || status === 'review') ? [alert({ department: department.id, role: 'lead' })] : []),
  ]
}

/**
 * An application that both sides have not confirmed (政府信息公开条例 第三十一条): after two working days its desk and the lead are
 * told on every working day until it is confirmed, after five those who watch over the city and its county too (本市约定); before that its date counts for
 * nobody.
 */
export function alertsOfReceipt({ id, clock, submittedAt, department, assignee }: Inquiry, moment: Moment): Outgoing[] {
  const { at, calendar } = moment
  const today = beijingDate(at)
  if (!clock.unconfirmed || !calendar.dayKind(today).workday) return []
  const over = (id: string) => today >= due(ruleOn(moment, id, beijingDate(submittedAt)), submittedAt, calendar).dueDate
  if (!over('receipt-confirmation')) return []
  const text = `编号 ${id}，${spokenDate(beijingDate(submittedAt), today)}收到，还没有和申请人确认，答复期限没有开始算。打电话确认，点“确认收到”记下电话。`
  const desk = { department: department.id, ...(assignee ? { person: assignee.id } : {}) }
  const tell = (staff: StaffAddress) =>
    message({
      id: `alert#${id}#unconfirmed#${today}`,
      to: { staff },
      title: '待确认收到：一件信息公开申请',
      text,
      about: { thing: 'inquiry', id },
      at,
    })
  const watching = countyOfUnit(department.id) === undefined ? [''] : ['', deskOver(department.id)]
  const watch = over('receipt-unconfirmed')
    ? watching.map((desk) => tell({ department: desk, role: 'supervisor' }))
    : []
  if (department.id === triageDesk.id) return [tell({ ...desk, role: 'dispatcher' }), ...watch]
  return [tell({ ...desk, role: 'officer' }), tell({ department: department.id, role: 'lead' }), ...watch]
}

/** 协办: the same for the internal limit of a supporting department, told to its desk. */
export function alertsOfPart({ inquiry, department, lead, dueAt, dueDate }: PartItem, moment: Moment): Outgoing[] {
  const { at } = moment
  const { kind } = partStanding(dueAt, undefined, moment)
  if (!worthAnAlert(kind, dueAt, at)) return []
  const title = kind === 'overdue' ? '协办意见超过内部期限' : '协办意见将到期'
  const text = `编号 ${inquiry}。由${lead.name}主办，内部期限：${spokenDate(dueDate, beijingDate(at))}。`
  const to = { staff: { department: department.id, role: 'officer' } } as const
  return [
    message({
      id: `alert#${inquiry}#part-${kind}#${dueDate}`,
      to,
      title,
      text,
      about: { thing: 'inquiry', id: inquiry },
      at,
    }),
  ]
}

const worthAnAlert = (kind: CaseStanding['kind'], dueAt: string, at: string): boolean =>
  kind === 'near' || (kind === 'overdue' && Date.parse(at) - Date.parse(dueAt) <= freshDays * 86_400_000)
