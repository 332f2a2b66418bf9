import type { Numbers, Rate } from '@shared/ledger/numbers'

/** A share of fewer cases is not given, and the page says so. */
export const tooFew = '不足 5 件，不给比例'

/** 94%; never 100% while one is missing, never 0% while there is one. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100)
  if (share > 0 && share < 1) return `${Math.min(99, Math.max(1, rounded))}%`
  return `${rounded}%`
}

/** 「31 件中 29 件（94%）」: a share never stands without what it is a share of. */
export const rateWords = ({ count, of, share }: Rate): string =>
  `${of} 件中 ${count} 件${share === undefined ? `，${tooFew}` : `（${percent(share)}）`}`

/** The same in the cell of a table whose heading says that few cases have no share; `none` where there is nothing to count. */
export const cellWords = ({ count, of, share }: Rate, none: string): string =>
  of ? `${of} 件中 ${count} 件${share === undefined ? '' : `（${percent(share)}）`}` : none

type OnTime = Pick<Numbers, 'onTimeOf' | 'onTimeShare' | 'repliedOnTime'>

/** 按时率 as a rate. */
export const onTimeRate = ({ onTimeOf, onTimeShare, repliedOnTime }: OnTime): Rate => ({
  count: repliedOnTime,
  of: onTimeOf,
  ...(onTimeShare === undefined ? {} : { share: onTimeShare }),
})

/** How many of those that had to be replied to by now were replied to in time. */
export function onTimeWords({ onTimeOf, onTimeShare, repliedOnTime }: OnTime): string {
  if (!onTimeOf) return '还没有答复的，也没有到期的'
  if (onTimeShare === undefined) return `已经答复或到期的只有 ${onTimeOf} 件，${tooFew}`
  return `已经答复或到期的 ${onTimeOf} 件中，${repliedOnTime} 件按时（${percent(onTimeShare)}）`
}
