import { beijingDate, type Day, dayNumber, spokenDate } from '../calendar/date'
import { addressOf, message, type Outgoing, type Recipient, toStaff } from '../outbox'
import { publicWords } from '../redaction/publicWords'
import type { PromiseEvent } from './event'
import { isSigned, type PublicPromise } from './publicPromise'
import { dayStanding } from './standing'

interface Tell {
  to: Recipient
  title: string
  text: string
}

const officeOf = ({ department: { id } }: PublicPromise) =>
  (['officer', 'lead'] as const).map((role) => toStaff({ department: id, role }))
const supervisors = toStaff({ department: '', role: 'supervisor' })

/** The messages of one step; `after` has it in its history. */
function tell({ at }: PromiseEvent, after: PublicPromise, tells: readonly Tell[]): Outgoing[] {
  const title = `「${publicWords(after.title)}」`
  return tells.map(({ to, ...said }, nth) =>
    message({
      id: `${after.id}#${after.events.length}/${nth + 1}`,
      to,
      title: said.title,
      text: `${title}${said.text}`,
      about: { thing: 'promise', id: after.id },
      at,
    }),
  )
}

/** To the lead who may sign it. */
export const askToSign = (event: PromiseEvent, after: PublicPromise): Outgoing[] => {
  const to = toStaff({ department: after.department.id, role: 'lead' })
  return tell(event, after, [{ to, title: '一项公开承诺等签发', text: '签发后公开。' }])
}

/** To the officers and the leads of its department. */
export const tellOffice = (event: PromiseEvent, after: PublicPromise, title: string, text: string): Outgoing[] =>
  tell(
    event,
    after,
    officeOf(after).map((to) => ({ to, title, text })),
  )

/** To those who look whether it is done. */
export const tellSupervisors = (event: PromiseEvent, after: PublicPromise, title: string, text: string): Outgoing[] =>
  tell(event, after, [{ to: supervisors, title, text }])

/** So many days before a promise is due the department is told once more. */
const nearDays = 14
/** And so many days after, nobody is told again: it stands on the page for everybody. */
const freshDays = 14

/** Whoever looks whether it is done is told once more when so many days have passed since that was reported. */
const lookedAtIn = 14

/** 报完成, and for two weeks nobody has looked: the page that everybody reads says so. */
function unlookedAt({ id, title, department, claimedAt = '' }: PublicPromise, today: Day, at: string): Outgoing[] {
  const claimed = beijingDate(claimedAt)
  const waited = dayNumber(today) - dayNumber(claimed)
  if (waited < lookedAtIn || waited >= lookedAtIn + freshDays) return []
  const text = `「${publicWords(title)}」${spokenDate(claimed, today)}由${department.name}报完成，公开的页面上写着督查还没有核实。看过以后，请写明做到了没有。`
  const about = { thing: 'promise', id } as const
  const own = `alert#${id}#claimed#${claimedAt}/${addressOf(supervisors)}`
  return [message({ id: own, to: supervisors, title: '报完成两周了：一项公开承诺还没有核实', text, about, at })]
}

/**
 * 临近 and 超期 on `today`: once to the department, overdue to the supervisor too. The keys carry promise, standing and day,
 * so another walk sends nothing new. `at`: ISO instant.
 */
export function promiseAlerts(one: PublicPromise, today: Day, at: string): Outgoing[] {
  if (isSigned(one) && one.status === 'claimed') return unlookedAt(one, today, at)
  if (!isSigned(one) || one.status !== 'open') return []
  const { left, overdue } = dayStanding(one, today)
  if (left > nearDays || -left > freshDays) return []
  const title = overdue ? '超期：一项公开承诺没有做到' : '临近：一项公开承诺快到期'
  const text = `「${publicWords(one.title)}」说好${spokenDate(one.due, today)}做到，现在 ${one.percent}%。做完了请报完成，做不完请说明。`
  return [...officeOf(one), ...(overdue ? [supervisors] : [])].map((to) =>
    message({
      id: `alert#${one.id}#${overdue ? 'overdue' : 'near'}#${one.due}/${addressOf(to)}`,
      to,
      title,
      text,
      about: { thing: 'promise', id: one.id },
      at,
    }),
  )
}
