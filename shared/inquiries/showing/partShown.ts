import { beijingDate } from '../../calendar/date'
import { standing as standingOfClock } from '../../deadlines/standing'
import type { Part } from '../case/inquiry'
import { readable, type Said } from '../case/said'
import type { Moment } from '../limits/clocks'
import type { CaseStanding, InquiryView } from '../view'

interface Asked extends Pick<Part, 'dueAt' | 'dueDate' | 'contributedAt'> {
  returned?: unknown
}

/** How a part stands against its internal limit; late ones by how many days. */
export function partStanding(
  { dueAt, dueDate, contributedAt, returned }: Asked,
  { at, calendar }: Moment,
): CaseStanding {
  const { kind } = standingOfClock(dueAt, at, contributedAt, calendar)
  const late = calendar.workingDaysBetween(dueDate, beijingDate(at))
  const over = `超过内部期限${late > 0 ? ` ${late} 个工作日` : ''}`
  const words: Record<typeof kind, string> = {
    onTime: '协办中',
    near: '将到期',
    overdue: over,
    closedOnTime: '已提意见',
    closedLate: '已提意见，晚于内部期限',
  }
  if (returned && !contributedAt) return { kind, words: `已交回，等分办台决定${kind === 'overdue' ? `，${over}` : ''}` }
  return { kind, words: words[kind] }
}

/** One part as those see it who work on the case. */
export function partShown(
  part: Part,
  said: readonly Said[],
  moment: Moment,
): NonNullable<InquiryView['parts']>[number] {
  const { department, dueDate, contributedAt, returned } = part
  return {
    department,
    dueDate,
    standing: partStanding(part, moment),
    ...(said.length > 0 ? { text: said.map(readable).join('\n') } : {}),
    ...(contributedAt ? { contributedAt } : {}),
    ...(returned ? { returned: { ...returned, reason: readable(returned.reason) } } : {}),
  }
}
