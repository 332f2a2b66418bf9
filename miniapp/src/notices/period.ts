import type { NoticeView } from '@shared/notices/contractParts'
import { leftWords } from '@shared/notices/order'
import { soonDays } from '@shared/notices/words'
import type { ChipTone } from '../ui/Chip'

type Period = Pick<NoticeView, 'from' | 'until' | 'unproven' | 'running' | 'withdrawn' | 'replacedBy'>

const days = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** One chip for one notice on the day `today` (YYYY-MM-DD in Beijing). */
export function chipOf(
  { from, until, unproven, running, withdrawn, replacedBy }: Period,
  today: string,
): { tone: ChipTone; word: string } {
  if (withdrawn) return { tone: 'paused', word: '已撤回' }
  if (replacedBy) return { tone: 'paused', word: '已被更正' }
  if (!running) return { tone: 'paused', word: today < from ? '还没开始' : '已结束' }
  if (unproven) return { tone: 'near', word: '还没贴齐' }
  if (days(today, until) > soonDays) return { tone: 'going', word: '公示中' }
  return { tone: 'near', word: leftWords({ until }, today) }
}

/** How much of the notice period is over, 0 to 1; the first day counts. */
export function shareOf({ from, until, unproven }: Period, today: string): number {
  if (unproven) return 0
  const all = days(from, until) + 1
  return Math.min(1, Math.max(0, (days(from, today) + 1) / all))
}

/** The number to call in a line like 「市自然资源局 0635-8800000」; undefined when there is none. */
export const phoneIn = (contact: string): string | undefined =>
  /\d[\d\s-]{5,}\d/.exec(contact)?.[0].replace(/[\s-]/g, '')
