import { triageDesk } from '../../departments/department'
import type { ClockRule } from '../../deadlines/clockEvent'
import { Problem } from '../../problem'
import type { Channel } from '../case/channel'
import { keptClock, type Moment } from '../limits/clocks'
import type { Event } from '../case/event'
import { evolve } from '../case/evolve'
import type { Inquiry, InquiryKind, Unit } from '../case/inquiry'
import { rated } from './asker/rate'
import { assigned } from './desk/assign'
import { closed } from './itself/close'
import { replied } from './unit/sign'
import { house } from './byWhom'

/** One row of a register kept elsewhere (热线登记、信箱登记), read and checked. Times are ISO instants. */
export interface RegisterRow {
  register: { name: string; row: string }
  kind: InquiryKind
  channel: Channel
  text: string
  receivedAt: string
  repliedAt?: string | undefined
  reply?: string | undefined
  topic?: string | undefined
  area?: string | undefined
  stars?: number | undefined
  contact: { name?: string; phone?: string }
  department: Unit
  /** Why this department. */
  reason: string
  rule: ClockRule
}

/** Nobody is signed in as this: a register knows no accounts. */
const citizen = 'register'

/**
 * The case behind a row: with the times of the register, so that it counts in the ledger of its own month, and with the
 * moment of import, so that no day already sealed has to change. Nobody is told anything.
 */
export function registered(id: string, row: RegisterRow, { at, calendar }: Pick<Moment, 'at' | 'calendar'>): Inquiry {
  const { register, kind, channel, text, receivedAt, repliedAt, department, reason, rule } = row
  if (repliedAt !== undefined && repliedAt < receivedAt) throw new Problem('bad-input', '答复时间早于受理时间')
  const base = { by: { id: house.id, name: `登记册：${register.name}` } }
  const started = { type: 'started', at: receivedAt, rule } as const
  const stopped = repliedAt === undefined ? undefined : ({ type: 'stopped', at: repliedAt } as const)
  const clock = keptClock(stopped ? [started, stopped] : [started], at, calendar)
  const events: Event[] = [{ ...base, type: 'submitted', at: receivedAt, channel, clock: started, kept: clock }]
  const waits = repliedAt === undefined && department.id === triageDesk.id
  if (!waits) events.push(assigned({ ...base, at: receivedAt, to: department, reason }))
  if (repliedAt !== undefined) {
    const reply = { text: row.reply ?? '（登记册里没有答复正文）', basis: [] }
    const stop = { type: 'stopped', at: repliedAt } as const
    events.push(replied({ ...base, at: repliedAt, department, ...reply, clock: stop, kept: clock }))
    if (row.stars !== undefined) events.push(rated({ ...base, at: repliedAt, stars: row.stars }))
    events.push(closed(repliedAt, base.by))
  }
  const born: Inquiry = {
    id,
    version: 0,
    citizen,
    kind,
    channel,
    text,
    ...(row.area ? { area: row.area } : {}),
    contact: row.contact,
    publishable: false,
    status: 'triage',
    department,
    routeReason: reason,
    ...(row.topic ? { topic: row.topic } : {}),
    register: { ...register, importedAt: at },
    clock,
    submittedAt: receivedAt,
    parts: [],
    merged: [],
    attachments: [],
    events: [],
    outbox: [],
  }
  return events.reduce(evolve, born)
}
