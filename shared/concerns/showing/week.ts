import type { Concern } from '../concern'
import { asAt } from '../replay'
import { concernIsOpen } from '../status'

/** One week as ISO instants: its beginning, and the moment up to which it is told. */
export interface Week {
  from: string
  end: string
}

export interface WeekFigures {
  registered: number
  answered: number
  onTime: number
  due: number
  met: number
  open: number
  overdue: number
}

export const isUnanswered = ({ status, respondedAt }: Concern): boolean => concernIsOpen(status) && !respondedAt

const isWithin = (at: string | undefined, { from, end }: Week): boolean => at !== undefined && at >= from && at <= end

/** Whether its limit ran out in this week while a response was owed, or there already. */
function fellDue(one: Concern, week: Week): boolean {
  if (!isWithin(one.dueAt, week)) return false
  const then = asAt(one, one.dueAt)
  return then.respondedAt !== undefined || isUnanswered(then)
}

/** A first response of this week. */
export const answeredIn = (one: Concern, week: Week): boolean => isWithin(one.respondedAt, week)
export const isLate = ({ respondedAt, dueAt }: Concern, { end }: Week): boolean => (respondedAt ?? end) > dueAt

/**
 * What happened in a week, to concerns of any age as they were at its end (`asAt`): each first response is counted in the
 * week of its signature, and each limit in the week in which it ran out, so that nothing is missed in every week or told in two.
 */
export function weekOf(concerns: readonly Concern[], week: Week): WeekFigures {
  const answered = concerns.filter((one) => answeredIn(one, week))
  const due = concerns.filter((one) => fellDue(one, week))
  const open = concerns.filter(isUnanswered)
  return {
    registered: concerns.filter(({ registeredAt }) => isWithin(registeredAt, week)).length,
    answered: answered.length,
    onTime: answered.filter((one) => !isLate(one, week)).length,
    due: due.length,
    met: due.filter(({ respondedAt, dueAt }) => respondedAt !== undefined && respondedAt <= dueAt).length,
    open: open.length,
    overdue: open.filter((one) => isLate(one, week)).length,
  }
}
