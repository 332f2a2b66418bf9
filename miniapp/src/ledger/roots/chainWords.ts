import type { DailyRoot } from '@shared/ledger/view'
import type { ChipTone } from '../../ui/Chip'

/** What the first day of all has before it. */
const nothingBefore = /^0{64}$/

/** Whether a day follows on the one before it that is shown; undefined where that one has not been fetched. */
export function chainWords(
  { previous }: Pick<DailyRoot, 'previous'>,
  before: Pick<DailyRoot, 'seal'> | undefined,
): { tone: ChipTone; word: string } | undefined {
  if (before)
    return before.seal === previous
      ? { tone: 'done', word: '接得上前一天' }
      : { tone: 'overdue', word: '接不上前一天，要核对' }
  return nothingBefore.test(previous) ? { tone: 'done', word: '第一天' } : undefined
}
