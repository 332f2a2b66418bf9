import { beijingDate, beijingTime, spokenDate } from '../calendar/date'
import { message, type Outgoing } from '../outbox'
import { publicWords } from '../redaction/publicWords'
import { staffAddress, type StaffRole } from '../people/staffAddress'
import { clockAt } from './clock'
import type { Concern } from './concern'
import type { ConcernEvent } from './event'
import { concernIsOpen } from './status'

interface Tell {
  to: string
  title: string
  text: string
}

const page = (id: string) => `/workbench/concerns/index?id=${id}`
const cut = (words: string) => (words.length > 120 ? `${words.slice(0, 120)}…` : words)

/** 「11月25日（周三）10:00 前回应」 */
const until = ({ dueAt }: Concern, at: string) =>
  `${spokenDate(beijingDate(dueAt), beijingDate(at))}${beijingTime(dueAt)} 前回应`

const tellAll = (
  department: { id: string },
  roles: readonly StaffRole[],
  title: string,
  text: string,
  except?: string,
) => roles.map((role): Tell => ({ to: staffAddress({ department: department.id, role, except }), title, text }))

const unitAndLead = ['officer', 'lead'] as const

/** Whom one step concerns: the department's officers and its lead, who wrote the draft, who hands out. */
function tellsOf(event: ConcernEvent, after: Concern, before: Concern): Tell[] {
  const { department } = after
  const { by, at } = event
  const one = (id: string | undefined, title: string, text: string): Tell[] =>
    !id || id === by.id || !department
      ? []
      : [{ to: staffAddress({ department: department.id, role: 'officer', person: id }), title, text }]
  switch (event.type) {
    case 'registered':
      return [
        {
          to: staffAddress({ department: '', role: 'dispatcher' }),
          title: '待交办：一条舆情',
          text: `${until(after, at)}。`,
        },
      ]
    case 'assigned': {
      const gone = before.department
      return [
        ...tellAll(
          event.to,
          unitAndLead,
          `一条舆情交给${event.to.name}回应`,
          `${until(after, at)}，回应由审核人签发。`,
        ),
        ...(gone && gone.id !== event.to.id
          ? tellAll(gone, unitAndLead, `一条舆情改由${event.to.name}回应`, '不用再由你单位回应。')
          : []),
      ]
    }
    case 'submitted':
      return tellAll(event.department, ['lead'], '有一份舆情回应等你签', `${by.name}起草。${until(after, at)}。`, by.id)
    case 'sentBack':
      return one(before.draft?.by.id, '舆情回应退回修改', `${by.name}：${cut(event.reason)}`)
    case 'responded':
      return one(event.draftedBy?.id, '你起草的舆情回应已签发', `${by.name}签发，已经公开。`)
    case 'corrected':
      return department
        ? tellAll(department, unitAndLead, '舆情的登记有更正', `${by.name}：${cut(event.reason)}`, by.id)
        : []
    case 'withdrawn':
      return department
        ? tellAll(
            department,
            unitAndLead,
            '一条舆情已撤回',
            `${event.open ? '公开的页面上只写已撤回' : '不用再回应'}。${by.name}：${cut(event.reason)}`,
            by.id,
          )
        : []
    case 'dropped':
      return []
  }
}

/** The title in a message, with nothing in it that gives a person away. */
const about = ({ title }: Concern) => `「${publicWords(title)}」`

/** The messages of one step, under ids that the number of the event makes unique for ever. `after` has it in its history. */
export function concernNotes(event: ConcernEvent, after: Concern, before: Concern): Outgoing[] {
  return tellsOf(event, after, before).map(({ to, title, text }, nth) =>
    message(
      `${after.id}#${after.events.length}/desk${nth + 1}`,
      to,
      title,
      `${about(after)}${text}`,
      page(after.id),
      event.at,
    ),
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
  const text = `${about(concern)}${words}，${until(concern, now)}。${where}。`
  const desks = [
    ...(department
      ? unitAndLead.map((role) => staffAddress({ department: department.id, role }))
      : [staffAddress({ department: '', role: 'dispatcher' })]),
    ...(overdue ? [staffAddress({ department: '', role: 'supervisor' })] : []),
  ]
  return desks.map((to) => message(`${key}/${to}`, to, title, text, page(id), now))
}
