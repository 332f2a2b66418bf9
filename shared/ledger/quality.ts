import * as z from 'zod'
import type { Entry } from './entry'
import { rate, rateOf } from './numbers'
import { fewestForShare } from './share'

/** How the work was done, each figure beside what it is a share of. */
export const quality = z.object({
  /** 退回过的 ÷ 收到的. */
  returned: rate,
  /** 延期的 ÷ 收到的. */
  extended: rate,
  /** 重办的 ÷ 答复的. */
  redone: rate,
  /** 评价了的 ÷ 答复的: read the satisfaction beside it. */
  rated: rate,
  /** 4 分和 5 分 ÷ 评价了的. */
  satisfied: rate,
  /** Mean stars, 1–5; absent below 5 ratings. */
  stars: z.number().optional(),
})
export type Quality = z.infer<typeof quality>

export function qualityOf(entries: readonly Entry[]): Quality {
  const replied = entries.filter(({ stands }) => stands === 'answered')
  const stars = replied.flatMap((one) => (one.stars === undefined ? [] : [one.stars]))
  const having = (of: readonly Entry[], what: (one: Entry) => boolean) => rateOf(of.filter(what).length, of.length)
  return {
    returned: having(entries, ({ returns }) => returns.length > 0),
    extended: having(entries, ({ extensions }) => extensions > 0),
    // A case that is being redone has its first reply behind it, so it counts among the replied.
    redone: having(
      entries.filter(({ stands, redone }) => stands === 'answered' || redone > 0),
      ({ redone }) => redone > 0,
    ),
    rated: rateOf(stars.length, replied.length),
    satisfied: rateOf(stars.filter((one) => one >= 4).length, stars.length),
    ...(stars.length < fewestForShare ? {} : { stars: stars.reduce((sum, one) => sum + one, 0) / stars.length }),
  }
}
