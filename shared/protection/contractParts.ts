import * as z from 'zod'
import { protectionSizes } from './words'

export const protectionParams = z.strictObject({ id: z.string().regex(/^protection-[\w-]{1,60}$/, '没有这一份') })
/** How much had happened to it when the caller saw it. */
export const protectionVersion = z.number().int().min(0)
export const protectionProblems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'] as const
const { reason: why } = protectionSizes
export const protectionReason = z
  .string()
  .trim()
  .min(why.least, `理由至少 ${why.least} 个字`)
  .max(why.most, `理由最多 ${why.most} 字`)
/** Where it stands after an act. */
export const protectionReply = z.object({ id: z.string(), version: z.number() })
/** Administrators and supervisors, each for what they look after. */
export const protectionCallers = ['supervisor', 'administrator'] as const
