import * as z from 'zod'
import { named } from '../../named'
import { yearlyContent } from './report'
import { yearlyActions } from './status'
import { yearlySizes, yearlyStatuses } from './words'

export const yearlyYear = z.string().regex(/^20\d\d$/, '年份写成 2026 这样')
const { reason: why } = yearlySizes
export const yearlyReason = z
  .string()
  .trim()
  .min(why.least, `理由至少 ${why.least} 个字`)
  .max(why.most, `理由最多 ${why.most} 字`)
export const version = z.number().int().min(0)
export const params = z.strictObject({ id: z.string().regex(/^yearly-20\d\d-[\w@-]{1,60}$/, '年度报告的编号不合规则') })
export const problems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'] as const

/** What was signed, and what it was before it was corrected. */
export const yearlyStanding = yearlyContent.extend({
  signedAt: z.iso.datetime(),
  corrections: z.array(z.object({ signedAt: z.iso.datetime(), reason: z.string() })),
})

/** A report for its unit: what waits, what is public, what this reader may do, and what the records tell by themselves. */
export const yearlyWork = z.object({
  id: z.string(),
  /** Whose it is. */
  unit: named,
  year: z.string(),
  version: z.number().int(),
  status: z.enum(yearlyStatuses),
  handInBy: z.iso.date(),
  draft: yearlyContent.optional(),
  reason: z.string().optional(),
  /** Why it was sent back. */
  returned: z.string().optional(),
  standing: yearlyStanding.optional(),
  earlier: z.array(yearlyContent.extend({ signedAt: z.iso.datetime(), reason: z.string() })),
  /** Documents of the unit that were registered and signed here with a day of this year. */
  registered: z.number(),
  can: z.array(z.enum(yearlyActions)),
})
export type YearlyWork = z.infer<typeof yearlyWork>
export const yearlyReply = z.object({ report: yearlyWork })
