import { triageDesk } from '../departments/department'
import { message } from '../outbox'
import type { Caller } from '../people/caller'
import type { Event } from './event'
import type { Clock, Inquiry, InquiryKind } from './inquiry'
import { requireNoPersonalData } from './publication'
import { type Action, next } from './status'

export interface Unit {
  id: string
  name: string
}

const by = (caller: Caller) => ({ id: caller.id, name: caller.role === 'citizen' ? '本人' : caller.name })
const page = (id: string) => `/inquiries/case/index?id=${id}`

/** Appends an event, moves the status by the table and, when the citizen should know, puts a message in the outbox. */
function moved(inquiry: Inquiry, action: Action, event: Event, tell?: { title: string; text: string }): Inquiry {
  const events = [...inquiry.events, event]
  const note =
    tell &&
    message(`${inquiry.id}#${events.length}`, inquiry.citizen, tell.title, tell.text, page(inquiry.id), event.at)
  return {
    ...inquiry,
    status: next(inquiry.status, action),
    events,
    outbox: note ? [...inquiry.outbox, note] : inquiry.outbox,
  }
}

export interface Submission {
  id: string
  kind: InquiryKind
  text: string
  area?: string | undefined
  contact: { name?: string | undefined; phone?: string | undefined }
  publishable: boolean
}

/** 提交: routed at once when a department is known, else it waits at the triage desk. */
export function submitted(
  submission: Submission,
  citizen: Caller,
  route: { department: Unit; reason: string; triage: boolean },
  clock: Clock,
  at: string,
): Inquiry {
  const { id, kind, text, area, contact, publishable } = submission
  const events: Event[] = [{ type: 'submitted', at, by: by(citizen) }]
  if (!route.triage)
    events.push({
      type: 'assigned',
      at,
      by: { id: 'router', name: '自动转办' },
      to: route.department,
      reason: route.reason,
    })
  return {
    id,
    version: 0,
    citizen: citizen.id,
    kind,
    text,
    ...(area ? { area } : {}),
    contact: { ...(contact.name ? { name: contact.name } : {}), ...(contact.phone ? { phone: contact.phone } : {}) },
    publishable,
    status: route.triage ? 'triage' : 'handling',
    department: route.department,
    routeReason: route.reason,
    clock,
    submittedAt: at,
    events,
    outbox: [],
  }
}

/** 转办: the triage desk or a dispatcher names the owner. The citizen's clock runs on. */
export function assigned(inquiry: Inquiry, to: Unit, reason: string, caller: Caller, at: string): Inquiry {
  const step = moved(
    inquiry,
    'assign',
    { type: 'assigned', at, by: by(caller), to, reason },
    {
      title: `你的诉求已转给${to.name}`,
      text: `编号 ${inquiry.id}，${reason}。答复期限不变：${inquiry.clock.dueDate}。`,
    },
  )
  return { ...step, department: to, routeReason: reason }
}

/** 退回: must name another owner and why; it goes there at once, so the citizen never meets a closed door. */
export function returned(inquiry: Inquiry, to: Unit, reason: string, caller: Caller, at: string): Inquiry {
  const from = inquiry.department
  const step = moved(
    inquiry,
    'return',
    { type: 'returned', at, by: by(caller), from, to, reason },
    {
      title: `你的诉求改由${to.name}办理`,
      text: `编号 ${inquiry.id} 不变，原因：${reason}。答复期限不变：${inquiry.clock.dueDate}。`,
    },
  )
  return { ...step, status: to.id === triageDesk.id ? 'triage' : step.status, department: to, routeReason: reason }
}

/** 分错了: the citizen disputes the route; the triage desk decides, the date stays. Once per inquiry. */
export function disputed(inquiry: Inquiry, reason: string, caller: Caller, at: string): Inquiry {
  const from = inquiry.department
  const step = moved(inquiry, 'dispute', { type: 'disputed', at, by: by(caller), from, reason })
  const desk = { id: triageDesk.id, name: triageDesk.name }
  return { ...step, department: desk, routeReason: '你提出分错了单位，由分办台判断后转办' }
}

/** 答复: the department's formal reply to one person. */
export function replied(inquiry: Inquiry, text: string, basis: string[], caller: Caller, at: string): Inquiry {
  const event: Event = { type: 'replied', at, by: by(caller), department: inquiry.department, text, basis }
  const step = moved(inquiry, 'reply', event, {
    title: `${inquiry.department.name}答复了你`,
    text: `编号 ${inquiry.id}，打开就能看到答复，也可以评价。`,
  })
  return { ...step, repliedAt: at }
}

export const supplemented = (inquiry: Inquiry, text: string, caller: Caller, at: string): Inquiry =>
  moved(inquiry, 'supplement', { type: 'supplemented', at, by: by(caller), text })

/** 评价: closes the inquiry. */
export const rated = (
  inquiry: Inquiry,
  stars: number,
  comment: string | undefined,
  caller: Caller,
  at: string,
): Inquiry => moved(inquiry, 'rate', { type: 'rated', at, by: by(caller), stars, ...(comment ? { comment } : {}) })

export const withdrawn = (inquiry: Inquiry, caller: Caller, at: string): Inquiry =>
  moved(inquiry, 'withdraw', { type: 'withdrawn', at, by: by(caller) })

/** 选登: an editor's own wording of question and reply, for anyone to read. */
export function published(
  inquiry: Inquiry,
  copy: { question: string; reply: string },
  caller: Caller,
  at: string,
): Inquiry {
  requireNoPersonalData(copy.question)
  requireNoPersonalData(copy.reply)
  const step = moved(
    inquiry,
    'publish',
    { type: 'published', at, by: by(caller) },
    {
      title: '你的问题已选登公开',
      text: `编号 ${inquiry.id}，公开的内容不含你的个人信息。`,
    },
  )
  return { ...step, publication: { ...copy, department: inquiry.department.name, publishedAt: at } }
}
