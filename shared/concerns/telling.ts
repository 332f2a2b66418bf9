import { beijingDate, beijingTime, spokenDate } from '../calendar/date'
import { addressOf, message, type Outgoing, type Recipient, toStaff } from '../outbox'
import { publicWords } from '../redaction/publicWords'
import type { StaffRole } from '../people/staffAddress'
import { clockAt } from './clock'
import type { Concern } from './concern'
import type { ConcernEvent } from './event'
import { concernIsOpen } from './status'

interface Said {
  title: string
  text: string
}

interface Tell extends Said {
  to: Recipient
}

export const cut = (words: string) => (words.length > 120 ? `${words.slice(0, 120)}…` : words)

/** 「11月25日（周三）10:00 前回应」 */
export const until = ({ dueAt }: Concern, at: string) =>
  `${spokenDate(beijingDate(dueAt), beijingDate(at))}${beijingTime(dueAt)} 前回应`

export const tellAll = (
  department: { id: string },
  roles: readonly StaffRole[],
  { title, text, except }: Said & { except?: string },
) => roles.map((role): Tell => ({ to: toStaff({ department: department.id, role, except }), title, text }))

export const unitAndLead = ['officer', 'lead'] as const

/** To whoever of the department wrote it, unless they took the step themselves. */
export const toOne = (
  who: { id: string } | undefined,
  event: ConcernEvent,
  after: Concern,
  { title, text }: Said,
): Outgoing[] => {
  const { department } = after
  if (!who || who.id === event.by.id || !department) return []
  return concernNotes(event, after, [
    { to: toStaff({ department: department.id, role: 'officer', person: who.id }), title, text },
  ])
}

/** The title in a message, with nothing in it that gives a person away. */
const named = ({ title }: Concern) => `「${publicWords(title)}」`

/** The messages of one step, under ids that the number of the event makes unique for ever. `after` has it in its history. */
export function concernNotes({ at }: ConcernEvent, after: Concern, tells: readonly Tell[]): Outgoing[] {
  return tells.map(({ to, title, text }, nth) =>
    message({
      id: `${after.id}#${after.events.length}/desk${nth + 1}`,
      to,
      title,
      text: `${named(after)}${text}`,
      about: { thing: 'concern', id: after.id },
      at,
    }),
  )
}

/** So many hours before they run out, those who have to respond are told once more. */
const nearHours = 12
/** What has been overdue for longer is in the ledger; no alert comes after this many days. */
export const freshDays = 7
const hour = 3_600_000

/**
 * 临近 and 超期 at `now` (ISO instant): once for each department that has it, to its officers and its lead, overdue to the
 * supervisor too; one that nobody was given yet to the dispatchers. The keys carry concern, standing, date and department,
 * so another walk sends nothing new.
 */
export function concernAlerts(concern: Concern, now: string): Outgoing[] {
  const { id, status, dueAt, department } = concern
  const left = Date.parse(dueAt) - Date.parse(now)
  if (!concernIsOpen(status) || left > nearHours * hour || -left > freshDays * 24 * hour) return []
  const { words, overdue } = clockAt(now, concern)
  const key = `alert#${id}#${overdue ? 'overdue' : 'near'}#${dueAt}#${department?.id ?? 'none'}`
  const title = overdue ? '超期：一条舆情还没有回应' : '临近：一条舆情快到 48 小时'
  const where = department ? (status === 'review' ? '回应稿等签发' : `由${department.name}回应`) : '还没有交给责任单位'
  const text = `${named(concern)}${words}，${until(concern, now)}。${where}。`
  const desks = [
    ...(department
      ? unitAndLead.map((role) => toStaff({ department: department.id, role }))
      : [toStaff({ department: '', role: 'dispatcher' })]),
    ...(overdue ? [toStaff({ department: '', role: 'supervisor' })] : []),
  ]
  return desks.map((to) =>
    message({ id: `${key}/${addressOf(to)}`, to, title, text, about: { thing: 'concern', id }, at: now }),
  )
}
