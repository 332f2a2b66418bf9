import type { Calendar } from '../calendar/calendar'
import { standing as standingOfClock } from '../deadlines/standing'
import type { Inquiry } from './inquiry'
import type { Standing } from './view'

/** How an inquiry stands at `now` (ISO instant), in words a citizen reads. Computed at reading, never stored. */
export function standingOf({ status, clock, repliedAt }: Inquiry, now: string, calendar: Calendar): Standing {
  if (status === 'withdrawn') return { kind: 'stopped', words: '已撤回，不再计时' }
  const found = standingOfClock(clock.dueAt, now, repliedAt, calendar)
  switch (found.kind) {
    case 'overdue': {
      const over = found.workingDaysOver
      return { kind: 'overdue', words: over === 0 ? '刚过答复期限' : `超过答复期限 ${over} 个工作日` }
    }
    case 'closedLate':
      return { kind: 'closedLate', words: `答复时已超期 ${Math.max(1, found.workingDaysOver)} 个工作日` }
    case 'closedOnTime':
      return { kind: 'closedOnTime', words: '按时答复' }
    default:
      return {
        kind: found.kind,
        words: found.workingDaysLeft === 0 ? '今天到期' : `还有 ${found.workingDaysLeft} 个工作日`,
      }
  }
}
