import type { Named } from '../named'
import { addressOf, message, type Outgoing, type Recipient, toStaff } from '../outbox'
import type { SurveyMoment } from './moment'
import { lastHandedIn, type SurveyEvent } from './event'
import { owedAt } from './feedback/owed'
import type { Survey } from './survey'

interface Tell {
  to: Recipient
  title: string
  text: string
}

const cut = (words: string) => (words.length > 120 ? `${words.slice(0, 120)}…` : words)

/** To the leads of its department, except whoever took the step. */
export const toLeads = ({ department }: Survey, by: Named, title: string, text: string): Tell => ({
  to: toStaff({ department: department.id, role: 'lead', except: by.id }),
  title,
  text,
})

/** To whoever handed that in last, else drafted it, unless they took the step themselves. */
export function toWriter(one: Survey, by: Named, { title, text }: Omit<Tell, 'to'>): Tell[] {
  const { department, events } = one
  const handedIn = lastHandedIn(events)
  const drafted = events.find((event) => event.type === 'drafted')
  const writer = handedIn ?? drafted
  if (!writer || writer.by.id === by.id) return []
  const to = toStaff({ department: department.id, role: writer.as, person: writer.by.id })
  return [{ to, title, text: cut(text) }]
}

/** The messages of one step to desks, under ids that the number of the event makes unique for ever. `after` has it in its history. */
export const surveyNotes = ({ at }: SurveyEvent, after: Survey, tells: readonly Tell[]): Outgoing[] =>
  tells.map(({ to, title, text }, nth) =>
    message({
      id: `${after.id}#${after.events.length}/desk${nth + 1}`,
      to,
      title,
      text: `「${after.content.title}」${text}`,
      about: { thing: 'survey', id: after.id },
      at,
    }),
  )

const day = 86_400_000
/** So many days before the limit the department is told once more. */
const nearDays = 3
/** What has been owed for longer stays in the lists; no alert comes after this many days. */
export const freshDays = 30

/**
 * What a survey that is over and owes its feedback tells at this moment: that it is over, that the limit is near, that it has
 * run out, the last to the supervisor too. The keys carry survey, standing and limit, so another walk sends nothing new.
 */
export function surveyAlerts(one: Survey, moment: SurveyMoment): Outgoing[] {
  const owed = owedAt(moment, one)
  if (!owed) return []
  const { at } = moment
  const left = Date.parse(owed.dueAt) - Date.parse(at)
  if (-left > freshDays * day) return []
  const standing = owed.overdue ? 'overdue' : left <= nearDays * day ? 'near' : 'over'
  const title = {
    over: '问卷结束了，请写反馈',
    near: '临近：一份问卷还没有反馈',
    overdue: '超期：一份问卷还没有反馈',
  }[standing]
  const { id, department, content } = one
  const text = `「${content.title}」${owed.words}。写明听到了什么、要改什么、不改什么和理由。`
  const desks = [
    toStaff({ department: department.id, role: 'officer' }),
    toStaff({ department: department.id, role: 'lead' }),
    ...(owed.overdue ? [toStaff({ department: '', role: 'supervisor' })] : []),
  ]
  return desks.map((to) =>
    message({
      id: `alert#${id}#${standing}#${owed.dueAt}/${addressOf(to)}`,
      to,
      title,
      text,
      about: { thing: 'survey', id },
      at,
    }),
  )
}
