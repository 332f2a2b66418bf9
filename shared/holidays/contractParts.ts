import * as z from 'zod'
import { holidaySizes } from './words'

export const holidayParams = z.strictObject({ id: z.string().regex(/^holidays-20\d\d$/, '没有这一年的安排') })
/** How much had happened to the year when the caller saw it. */
export const holidayVersion = z.number().int().min(0)
export const holidayProblems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'] as const
const { reason: why } = holidaySizes
export const holidayReason = z
  .string()
  .trim()
  .min(why.least, `理由至少 ${why.least} 个字`)
  .max(why.most, `理由最多 ${why.most} 字`)
/** Where it stands after an act. */
export const holidayReply = z.object({ id: z.string(), version: z.number() })
