import { beijingDate, beijingTime, spokenDate } from '../calendar/date'
import type { Calendar } from '../calendar/calendar'
import { countyOfUnit, deskOver, isCountyDesk } from '../departments/units/unitTree'
import { type About, addressOf, message, type Outgoing, type Recipient, toStaff } from '../outbox'
import { publicWords } from '../redaction/publicWords'
import type { StaffRole } from '../people/staffAddress'
import { countedNow, type ConcernFacts } from './clocksFor'
import { type ClockKind, clockWords, runningClocks, type RunningClock, standingOf } from './clock'
import { type Concern, yetToCosign } from './concern'
import type { ConcernEvent } from './event'

interface Said {
  title: string
  text: string
}

interface Tell extends Said {
  to: Recipient
  about?: About
}

export const cut = (words: string) => (words.length > 120 ? `${words.slice(0, 120)}…` : words)

/** 「11月25日（周三）10:00 前」 */
export const before = ({ dueAt }: { dueAt: string }, at: string) =>
  `${spokenDate(beijingDate(dueAt), beijingDate(at))}${beijingTime(dueAt)} 前`

/** 「11月25日（周三）10:00 前回应」 */
export const until = (concern: Concern, at: string) => `${before(concern, at)}回应`

export const tellAll = (
  department: { id: string },
  roles: readonly StaffRole[],
  { title, text, except }: Said & { except?: string },
) => roles.map((role): Tell => ({ to: toStaff({ department: department.id, role, except }), title, text }))

/** To one of the desks of the whole city, except whoever took the step. */
export const toDesk = (role: StaffRole, title: string, text: string, { by }: ConcernEvent): Tell => ({
  to: toStaff({ department: '', role, except: by.id }),
  title,
  text,
})

/**
 * To those whose cases are linked, of the last step: there is a response, or another one than before. One message for all:
 * they are told page after page when it leaves, and the page of each case leads to it, also where nobody can be told.
 */
export const toAskers = ({ id, linked = [], events }: Concern, again: boolean): Tell[] => {
  if (linked.length === 0) return []
  const [title, text] = again
    ? ['你问过的事，公开回应有更正', '原来的说法有更正，点开看新的。']
    : ['你问过的事有了公开回应', '点开看是怎么说的。']
  return [{ to: { askersOf: id, step: events.length }, title, text, about: { thing: 'response', id } }]
}

/** To those who were told of the response, now that it is taken back: what they were told is not to be gone by any more. */
export const toAskersOfGone = ({ id, linked = [], events, respondedAt }: Concern): Tell[] =>
  respondedAt && linked.some(({ asker }) => asker)
    ? [
        {
          to: { askersOf: id, step: events.length },
          title: '你问过的事，那份公开回应撤回了',
          text: '它不再公开，请不要再照它做。你自己的办件照常办，不受影响。',
          about: { thing: 'response', id },
        },
      ]
    : []

/** To those who were told of this response though they had asked something else: of the last step, which took their cases away. */
export const toAskersOfAnother = ({ id, events }: Concern, cases: readonly { asker?: string | undefined }[]): Tell[] =>
  cases.some(({ asker }) => asker)
    ? [
        {
          to: { askersOf: id, step: events.length },
          title: '以前说的那份公开回应，不是回应你问的事',
          text: '是我们归错了。你问的事另外回应，公开了会告诉你。',
          about: { thing: 'response', id },
        },
      ]
    : []

/** To whoever wrote a notice that tells the response of a concern, draft or issue. */
export const toRenderings = (
  { id, respondedAt }: Pick<Concern, 'id' | 'respondedAt'>,
  { title, text }: Said,
): Tell[] => (respondedAt ? [{ to: { renderingsOf: id }, title, text }] : [])

/** 县分办台 over the unit that answers; none over a unit of the city, nor over the desk itself. */
export const deskAbove = (unit: { id: string } | undefined): { id: string }[] =>
  unit && countyOfUnit(unit.id) !== undefined && !isCountyDesk(unit.id) ? [{ id: deskOver(unit.id) }] : []

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
  return tells.map(({ to, title, text, about }, nth) =>
    message({
      id: `${after.id}#${after.events.length}/desk${nth + 1}`,
      to,
      title,
      text: `${named(after)}${text}`,
      about: about ?? { thing: 'concern', id: after.id },
      at,
    }),
  )
}

/** What has been overdue for longer is in the ledger; no alert comes after this many days. */
export const freshDays = 7
const day = 24 * 3_600_000

const nearTitles: Record<ClockKind, string> = {
  response: '临近：一条舆情快到期了',
  correction: '临近：一份要更正的回应快到期了',
  briefing: '临近：新闻发布会快到期了',
  followUp: '临近：一条舆情该写进展了',
}
const overdueTitles: Record<ClockKind, string> = {
  response: '超期：一条舆情还没有回应',
  correction: '超期：一份公开的回应还没有更正',
  briefing: '超期：新闻发布会还没有开',
  followUp: '超期：一条舆情还没有新进展',
}

/** What is still owed, and by whom, in words. */
function owed({ status, department }: Concern, clock: RunningClock): string {
  if (!department) return status === 'registered' ? '还没有核实' : '还没有交给责任单位'
  if (!isOfWords(clock)) return `由${department.name}负责`
  if (status === 'cosigning') return '回应稿等会签'
  if (status === 'review') return '回应稿等签发'
  return `由${department.name}${clock.kind === 'correction' ? '更正，公开页上写着正在更正' : '回应'}`
}

/** Whether it runs until new words are signed. */
const isOfWords = ({ kind }: RunningClock): boolean => kind === 'response' || kind === 'correction'

/**
 * 临近 and 超期 of each clock at `now` (ISO instant): once for each department that has it, to its officers and its lead, and
 * whoever has yet to sign along; what is grave or overdue to the supervisor too; one that nobody was given yet to the
 * dispatchers. The keys carry concern, clock, standing, date and department, so another walk sends nothing new.
 */
export function concernAlerts(concern: Concern, now: string, facts: ConcernFacts): Outgoing[] {
  return runningClocks(countedNow(concern, facts)).flatMap((clock) => alertsOf(concern, clock, now, facts.calendar))
}

/** Of hours until which minute; of working days the day, once, where the words before it have none. */
function lastOf(clock: RunningClock, now: string, overdue: boolean): string {
  if (clock.kind !== 'followUp') return `，${before(clock, now)}`
  return overdue ? `，应在${spokenDate(beijingDate(clock.dueAt), beijingDate(now))}前写` : ''
}

function alertsOf(concern: Concern, clock: RunningClock, now: string, calendar: Calendar): Outgoing[] {
  const { id, status, severity, department } = concern
  const standing = standingOf(clock, now)
  if (standing === 'onTime' || Date.parse(now) - Date.parse(clock.dueAt) > freshDays * day) return []
  const overdue = standing === 'overdue'
  // The first clock has the key that it had when it was the only one.
  const which = clock.kind === 'response' ? '' : `${clock.kind}#`
  const key = `alert#${id}#${which}${standing}#${clock.dueAt}#${department?.id ?? 'none'}`
  const title = (overdue ? overdueTitles : nearTitles)[clock.kind]
  const text = `${named(concern)}${clockWords(clock, now, calendar)}${lastOf(clock, now, overdue)}。${owed(concern, clock)}。`
  const along = status === 'cosigning' && isOfWords(clock) ? yetToCosign(concern) : []
  const desks = [
    ...(department
      ? unitAndLead.map((role) => toStaff({ department: department.id, role }))
      : [toStaff({ department: '', role: 'dispatcher' })]),
    ...along.map((one) => toStaff({ department: one.id, role: 'lead' })),
    ...(overdue || severity === 'major' ? [toStaff({ department: '', role: 'supervisor' })] : []),
    ...(overdue ? deskAbove(department).map((desk) => toStaff({ department: desk.id, role: 'officer' })) : []),
  ]
  return desks.map((to) =>
    message({ id: `${key}/${addressOf(to)}`, to, title, text, about: { thing: 'concern', id }, at: now }),
  )
}
