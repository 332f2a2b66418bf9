import type { Day } from '../calendar/date'
import type { NoticeView } from './contractParts'
import { soonDays } from './words'

type Listed = Pick<NoticeView, 'from' | 'until' | 'unproven' | 'running' | 'issuedAt'>

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Whether so little of a period is left on the day `today` that whoever wants to say something has to hurry. */
export const endsSoon = ({ until, unproven, running }: Listed, today: Day): boolean =>
  running && unproven === undefined && days(today, until) <= soonDays

/** 「还剩 2 天」「今天截止」, of a period that runs on the day `today`. */
export function leftWords({ until }: Pick<Listed, 'until'>, today: string): string {
  const left = days(today, until)
  return left > 0 ? `还剩 ${left} 天` : '今天截止'
}

/** As people should meet them: what ends soon first, then what is up, then what has not begun, then what is over. */
export function inOrder<N extends Listed>(notices: readonly N[], today: Day): N[] {
  const rank = (one: N) => (endsSoon(one, today) ? 0 : one.running ? 1 : today < one.from ? 2 : 3)
  return [...notices].sort((a, b) => {
    const by = rank(a) - rank(b)
    if (by !== 0) return by
    if (rank(a) === 0 && a.until !== b.until) return a.until < b.until ? -1 : 1
    return a.issuedAt < b.issuedAt ? 1 : a.issuedAt > b.issuedAt ? -1 : 0
  })
}
