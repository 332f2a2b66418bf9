import * as z from 'zod'
import type { Size } from '../size'
import { promiseActions } from './status'
import { promiseFile } from './promiseFile'
import { promiseSizes, promiseSources, promiseStatuses, mostPromiseFiles } from './words'

/** What anyone may read of a promise that was signed: departments, no person. */
export const promiseView = z.object({
  id: z.string(),
  source: z.enum(promiseSources),
  title: z.string(),
  measure: z.string(),
  department: z.string(),
  /** The concern in whose public response it was said; without its title once it was withdrawn. */
  response: z.object({ id: z.string(), title: z.string().optional() }).optional(),
  due: z.iso.date(),
  /** The day that was said first, where it was put off since. */
  firstDue: z.iso.date().optional(),
  status: z.enum(promiseStatuses),
  percent: z.number().int(),
  /** Not done, and the day that was said first is over. */
  overdue: z.boolean(),
  /** 「还有 20 天」「超过 3 天」「提前 4 天做到」 */
  clock: z.string(),
  steps: z.array(
    z.object({
      at: z.iso.datetime(),
      words: z.string(),
      text: z.string().optional(),
      link: z.string().optional(),
      files: z.array(z.object({ file: z.string(), name: z.string(), size: z.number(), sha256: z.string() })).optional(),
    }),
  ),
})
export type PromiseView = z.infer<typeof promiseView>

/** What those who work on it read, signed or not. */
export const promiseWork = promiseView.extend({
  /** What the reader has seen; sent back with a change, so that nobody overtakes another unseen. */
  version: z.number().int(),
  departmentId: z.string(),
  /** What has to go before it can be signed. */
  findings: z.array(z.string()),
  /** What this reader may do now. */
  can: z.array(z.enum(promiseActions)),
})
export type PromiseWork = z.infer<typeof promiseWork>

export const text = ({ least, most }: Size) =>
  z.string().trim().min(least, `至少写 ${least} 个字`).max(most, `最多 ${most} 字`)
export const id = z.strictObject({ id: z.string().min(4).max(60) })
export const version = z.number().int().min(0)
export const reason = text(promiseSizes.reason)
export const day = z.iso.date('写成 2026-12-31 这样的日期')
export const content = { title: text(promiseSizes.title), measure: text(promiseSizes.measure), due: day }
/** What was done, and where anybody can see it. */
export const evidence = {
  text: text(promiseSizes.words),
  link: z
    .url({ protocol: /^https?$/, error: '写完整的网址，以 https:// 开头' })
    .max(promiseSizes.link.most, `最多 ${promiseSizes.link.most} 字`)
    .optional(),
  /** Uploads that show it. */
  attachments: z.array(promiseFile).max(mostPromiseFiles, `附件最多 ${mostPromiseFiles} 个`).optional(),
}
export const reply = z.object({ promise: promiseWork })
export const ofTheDepartment = ['officer', 'lead'] as const
export const problems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'] as const
