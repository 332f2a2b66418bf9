import type { Calendar } from '../calendar/calendar'
import { beijingDate, millisOf, spokenDate } from '../calendar/date'
import type { Concern } from './concern'
import { concernIsOpen, concernIsOver } from './status'

const hour = 3_600_000
/** From so many hours on days are told beside them: nobody has a feeling for 753 hours. */
const tellsDays = 72

/** 「20 小时」「4 天 9 小时」 */
function spanWords(hours: number): string {
  if (hours < tellsDays) return `${hours} 小时`
  const rest = hours % 24
  return `${Math.floor(hours / 24)} 天${rest ? ` ${rest} 小时` : ''}`
}
const overWords = (ms: number) => `超过 ${spanWords(Math.ceil(ms / hour))}`

/** Since when its hours run: since it was found, which may be before anybody registered it. */
export const beganAt = ({ foundAt, registeredAt }: Pick<Concern, 'foundAt' | 'registeredAt'>): string =>
  foundAt ?? registeredAt

/**
 * How the hours for a response stand at `now` (ISO instant), computed at reading. Rounded so that it never flatters: time left
 * downwards, time used and time over upwards, to whole hours; what is long in days and hours.
 */
export function clockAt(
  now: string,
  one: Pick<Concern, 'registeredAt' | 'foundAt' | 'dueAt' | 'respondedAt'>,
): { words: string; overdue: boolean } {
  const { dueAt, respondedAt } = one
  const late = millisOf(respondedAt ?? now) - millisOf(dueAt)
  const overdue = late > 0
  if (respondedAt) {
    const used = Math.max(1, Math.ceil((millisOf(respondedAt) - millisOf(beganAt(one))) / hour))
    if (used === 1 && !overdue) return { words: '1 小时内回应', overdue }
    const after = `${spanWords(used)}后回应`
    return { words: overdue ? `${after}，${overWords(late)}` : after, overdue }
  }
  if (overdue) return { words: overWords(late), overdue }
  return { words: hoursLeft(-late), overdue }
}

const hoursLeft = (ms: number) => {
  const left = Math.floor(ms / hour)
  return left < 1 ? '还有不到 1 小时' : `还有 ${left} 小时`
}

export const clockKinds = ['response', 'correction', 'briefing', 'followUp'] as const
export type ClockKind = (typeof clockKinds)[number]
export const clockNames: Record<ClockKind, string> = {
  response: '回应',
  correction: '更正回应',
  briefing: '新闻发布会',
  followUp: '下一次进展',
}

export interface RunningClock {
  kind: ClockKind
  /** ISO instants: since when it runs, and until when. */
  from: string
  dueAt: string
  /** What it was before the calendar of its year was known or corrected. */
  was?: string
}

/** With the day of the next progress counted anew where the calendar moved it. */
export type CountedConcern = Concern & { followUp?: { was?: string } | undefined }

/** The clocks of a concern that somebody still has to answer to, the nearest first. */
export function runningClocks(one: CountedConcern): RunningClock[] {
  const { status, respondedAt, dueAt, briefing, followUp, mendBy } = one
  const alive = concernIsOpen(status) || respondedAt !== undefined
  const over = concernIsOver(status)
  const clocks: RunningClock[] = [
    ...(concernIsOpen(status) && !respondedAt ? [{ kind: 'response' as const, from: beganAt(one), dueAt }] : []),
    ...(concernIsOpen(status) && mendBy
      ? [{ kind: 'correction' as const, from: mendBy.from, dueAt: mendBy.dueAt }]
      : []),
    ...(alive && !over && briefing && !briefing.heldAt
      ? [{ kind: 'briefing' as const, from: beganAt(one), dueAt: briefing.dueAt }]
      : []),
    ...(!over && followUp ? [{ kind: 'followUp' as const, ...movedFrom(followUp) }] : []),
  ]
  return clocks.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1))
}

const movedFrom = ({ from, dueAt, was }: { from: string; dueAt: string; was?: string }) => ({
  from,
  dueAt,
  ...(was === undefined ? {} : { was }),
})

export type ClockStanding = 'onTime' | 'near' | 'overdue'

/** 临近 is the last quarter: 12 of 48 hours, 6 of 24, 75 minutes of 5 hours. */
export function standingOf({ from, dueAt }: RunningClock, now: string): ClockStanding {
  const left = millisOf(dueAt) - millisOf(now)
  if (left < 0) return 'overdue'
  return left <= (millisOf(dueAt) - millisOf(from)) / 4 ? 'near' : 'onTime'
}

/** 「还有 20 小时」「超过 3 小时」; what is counted in working days 「还有 3 个工作日」「超过 1 个工作日」. */
export function clockWords({ kind, dueAt, was }: RunningClock, now: string, calendar: Calendar): string {
  const late = millisOf(now) - millisOf(dueAt)
  if (kind !== 'followUp') return late > 0 ? overWords(late) : hoursLeft(-late)
  const [today, last] = [beijingDate(now), beijingDate(dueAt)]
  const { workingDaysBetween } = calendar
  const moved = was === undefined ? '' : `（照公布的放假安排重新计算，原来是${spokenDate(beijingDate(was), today)}）`
  if (late > 0) return `超过 ${Math.max(1, workingDaysBetween(last, today))} 个工作日${moved}`
  const left =
    today === last ? '今天到期' : `还有 ${workingDaysBetween(today, last)} 个工作日，${spokenDate(last, today)}前`
  return left + moved
}
