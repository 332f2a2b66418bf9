import * as z from 'zod'
import { keptBasis } from '../deadlines/rule'

/** The rule behind a clock, copied in with its basis, so that a later edition changes nothing old. */
export const keptDeadline = z.object({
  ruleId: z.string(),
  basis: keptBasis,
  /** One sentence for everyone, e.g. 从发现时起算 48 小时，11月25日（周三）10:00 前回应 */
  explanation: z.string(),
})

/** One clock: by when, and why. */
export const limit = z.object({ dueAt: z.iso.datetime(), deadline: keptDeadline })
export type ClockLimit = z.infer<typeof limit>

/** 从发现时起算 48 小时，11月25日（周三）10:00 前回应，本市约定 */
export function limitWords({
  explanation,
  basis: { kind, title, article = '' },
}: z.infer<typeof keptDeadline>): string {
  return `${explanation}，${kind === '法定' ? `${title} ${article}`.trim() : kind}`
}
