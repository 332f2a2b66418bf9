import { balance } from '@shared/ledger/balance'
import { dailyRoot, seriesMonth } from '@shared/ledger/view'
import * as z from 'zod'
import type { Kind } from '../platform/store/store'

const keptMonth = seriesMonth.extend({
  /** ledger-month:2026-11 */
  id: z.string(),
  version: z.number().int(),
  balance,
})
export type KeptMonth = z.infer<typeof keptMonth>

export const keptMonthId = (month: string) => `ledger-month:${month}`
export const keptMonthsKey = 'ledger-months'

/** What was counted of a month at `countedAt`: derived from the cases, counted again every night. */
export const keptMonths: Kind<KeptMonth> = {
  table: 'messages',
  schema: keptMonth,
  indexes: { first: (one) => ({ key: keptMonthsKey, sort: one.month }) },
}

const keptRoot = dailyRoot.extend({
  /** daily-root:2026-11-23 */
  id: z.string(),
  version: z.number().int(),
  /** What a clock that ran ahead had put in its place. */
  replaced: z.array(dailyRoot.omit({ date: true })).optional(),
})
export type KeptRoot = z.infer<typeof keptRoot>

export const dailyRootId = (date: string) => `daily-root:${date}`
export const dailyRootsKey = 'daily-roots'

/** 每日存证: written once and never again, but for one that was written before its day was over. */
export const dailyRoots: Kind<KeptRoot> = {
  table: 'messages',
  schema: keptRoot,
  indexes: { first: (one) => ({ key: dailyRootsKey, sort: one.date }) },
}
