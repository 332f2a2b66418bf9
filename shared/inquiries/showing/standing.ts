import { amountWords } from '../../deadlines/words'
import type { Calendar } from '../../calendar/calendar'
import { clockOf } from '../../deadlines/clock'
import { cannotBeJudged } from '../../deadlines/unissued'
import { standing as standingOfClock } from '../../deadlines/standing'
import { clockEventsOf } from '../limits/clocks'
import type { Inquiry } from '../case/inquiry'
import type { CaseStanding } from '../view'
import { waitingStatuses } from '../words'

const over: Partial<Record<Inquiry['status'], string>> = {
  withdrawn: '已撤回，不再计时',
  declined: '没有受理，不计时',
  merged: '与相同的诉求一并办理',
}

const waitsFor: Partial<Record<Inquiry['status'], string>> = {
  correcting: '等待补正，暂停计时',
  paying: '等待缴费，暂停计时',
}

const gaveUp = ({ events }: Inquiry): string =>
  events.some((one) => one.type === 'abandoned' && one.unpaid)
    ? '没有按期缴费，视为放弃申请'
    : '没有按期补正，视为放弃申请'

/** How an inquiry stands at `now` (ISO instant), in words a citizen reads. Computed at reading, never stored. */
export function standingOf(inquiry: Inquiry, now: string, calendar: Calendar): CaseStanding {
  const { status, clock, repliedAt } = inquiry
  const ended = status === 'abandoned' ? gaveUp(inquiry) : over[status]
  if (ended) return { kind: 'stopped', words: ended }
  if (clock.unconfirmed) return { kind: 'paused', words: '等待双方确认收到，还没有计时' }
  if (waitingStatuses.includes(status)) {
    const state = clockOf(clockEventsOf(inquiry), now, calendar)
    const left = amountWords(state.remaining, state.unit)
    // A correction or a payment begins the count anew, so what is left of the present one is nothing to wait for.
    if (state.standing === 'paused') return { kind: 'paused', words: waitsFor[status] ?? `暂停计时，还剩 ${left}` }
  }
  const { startedAt, dueDate, unit } = clock
  if (cannotBeJudged({ unit, countedFrom: startedAt, dueDate }, repliedAt ?? now, calendar)) {
    if (repliedAt) return { kind: 'stopped', words: '已答复；当年放假安排没有装入，不计是否按时' }
    if (now > clock.dueAt) return { kind: 'onTime', words: '期限暂定：放假安排没有装入' }
  }
  const found = standingOfClock(clock.dueAt, now, repliedAt, calendar)
  switch (found.kind) {
    case 'overdue': {
      const days = found.workingDaysOver
      return { kind: 'overdue', words: days === 0 ? '刚过答复期限' : `超过答复期限 ${days} 个工作日` }
    }
    case 'closedLate':
      return { kind: 'closedLate', words: `答复时已超期 ${Math.max(1, found.workingDaysOver)} 个工作日` }
    case 'closedOnTime':
      return { kind: 'closedOnTime', words: '按时答复' }
    case 'onTime':
    case 'near':
      return found.workingDaysLeft === 0
        ? { kind: found.kind, words: '今天到期', today: true }
        : { kind: found.kind, words: `还有 ${found.workingDaysLeft} 个工作日` }
  }
}
