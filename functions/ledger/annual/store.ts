import { applicantKinds } from '@shared/inquiries/words'
import { resultRows } from '@shared/ledger/annual/rows'
import * as z from 'zod'
import { named } from '@shared/named'
import type { Kind } from '../../platform/store/store'

/** So many applications of one unit that came and ended alike. */
const group = z.object({
  unit: named,
  applicant: z.enum(applicantKinds),
  came: z.enum(['received', 'carriedIn']),
  ended: z.boolean(),
  result: z.enum(resultRows.map(({ id }) => id)).optional(),
  count: z.number().int(),
})
export type YearGroup = z.infer<typeof group>

const keptYear = z.object({
  /** disclosure-year:2026 */
  id: z.string(),
  version: z.number().int(),
  countedAt: z.iso.datetime(),
  groups: z.array(group),
  /** Applications that ended on no line of the form, by unit. */
  untold: z.array(z.object({ unit: z.string(), id: z.string() })),
  unconfirmed: z.number().int(),
  /** 信息处理费 paid in the year, by unit. */
  fees: z.array(z.object({ unit: z.string(), cases: z.number().int(), yuan: z.number() })).default([]),
})
export type KeptYear = z.infer<typeof keptYear>

export const keptYearId = (year: string) => `disclosure-year:${year}`

/** What was counted of a year's applications: derived from the cases, counted again every night. */
export const keptYears: Kind<KeptYear> = { table: 'messages', schema: keptYear, indexes: {} }
