import { beijingDate, spokenDate } from '@shared/calendar/date'
import { triageDesk } from '@shared/departments/department'
import { countyOfUnit, deskOver } from '@shared/departments/units/unitTree'
import { due } from '@shared/deadlines/due'
import { type Moment, ruleOn } from '@shared/inquiries/limits/clocks'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { kindNames } from '@shared/inquiries/words'
import { dueWords } from '@shared/inquiries/acts/desks'
import { partStanding } from '@shared/inquiries/showing/partShown'
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
  const watch = over('receipt-unconfirmed') ? watching(department.id).map(tell) : []
  if (department.id === triageDesk.id) return [tell({ ...desk, role: 'dispatcher' }), ...watch]
  return [tell({ ...desk, role: 'officer' }), tell({ department: department.id, role: 'lead' }), ...watch]
}

/**
 * 协办: the same for the internal limit of a supporting department, told to its desk, or to the desk that decides whose it is.
 * Once it is late, the lead department and those who watch over it hear whose it is and by how many days, so that no part hangs unseen.
 */
export function alertsOfPart(part: PartItem, moment: Moment): Outgoing[] {
  const { inquiry, department, lead, dueAt, dueDate, desk, moves } = part
  const { at } = moment
  const { kind, words } = partStanding({ dueAt, dueDate }, moment)
  if (moves) return alertsOfMove(part, kind, at)
  if (!worthAnAlert(kind, dueAt, at)) return []
  const overdue = kind === 'overdue'
  const alert = (id: string, staff: StaffAddress, title: string, text: string) =>
    message({ id, to: { staff }, title, text, about: { thing: 'inquiry', id: inquiry }, at })
  const key = `alert#${inquiry}#part-${kind}#${dueDate}`
  const by = `由${lead.name}主办，内部期限：${spokenDate(dueDate, beijingDate(at))}。`
  const owner = alert(
    desk ? `${key}#${department.id}` : key,
    desk
      ? { department: desk, role: desk === triageDesk.id ? 'dispatcher' : 'officer' }
      : { department: department.id, role: 'officer' },
    desk ? '交回的协办还没有定由谁办' : overdue ? '协办意见超过内部期限' : '协办意见将到期',
    `编号 ${inquiry}。${desk ? `${department.name}交回。` : ''}${by}`,
  )
  if (!overdue) return [owner]
  const title = desk ? `${department.name}交回的协办还没有定由谁办` : `${department.name}还没有提协办意见`
  const above = [{ department: lead.id, role: 'officer' } as const, ...watching(lead.id)]
  return [
    owner,
    ...above.map((staff) => alert(`${key}#${department.id}`, staff, title, `编号 ${inquiry}。${words}。${by}`)),
  ]
}

/** 请改派 that nobody has decided on, when the citizen's own date comes near or is past: told to the desk, late also to those who watch. */
function alertsOfMove({ inquiry, department, dueAt, dueDate, desk = '' }: PartItem, kind: Standing, at: string) {
  if (!worthAnAlert(kind, dueAt, at)) return []
  const title = '请改派的一件还没有定由谁办'
  const text = `编号 ${inquiry}。${department.name}请改派，答复期限：${spokenDate(dueDate, beijingDate(at))}，没有停。`
  const owner: StaffAddress = { department: desk, role: desk === triageDesk.id ? 'dispatcher' : 'officer' }
  const told = [owner, ...(kind === 'overdue' ? watching(department.id) : [])]
  const about = { thing: 'inquiry', id: inquiry } as const
  return told.map((staff) =>
    message({ id: `alert#${inquiry}#move-${kind}#${dueDate}`, to: { staff }, title, text, about, at }),
  )
}

/** Those who watch over the city, and over the county of a unit that lies in one. */
const watching = (unit: string): StaffAddress[] =>
  (countyOfUnit(unit) === undefined ? [''] : ['', deskOver(unit)]).map((department) => ({
    department,
    role: 'supervisor',
  }))

type Standing = CaseStanding['kind']
const worthAnAlert = (kind: Standing, dueAt: string, at: string): boolean =>
  kind === 'near' || (kind === 'overdue' && Date.parse(at) - Date.parse(dueAt) <= freshDays * 86_400_000)
