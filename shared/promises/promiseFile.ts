import * as z from 'zod'
import { promiseSizes } from './words'

const { least, most } = promiseSizes.file

/** A file that shows what was done, called what people are to read; its size and digest the city found out. */
export const promiseFile = z.strictObject({
  /** An upload, by its id. */
  file: z.string().max(60),
  name: z
    .string()
    .trim()
    .min(least, `附件名称至少 ${least} 个字`)
    .max(most, `附件名称最多 ${most} 字`)
    .regex(/^[^/\\:*?"<>|\p{Cc}]+$/u, '附件名称里不要写 / \\ : * ? " < > | 这些符号'),
  size: z.number().int().min(0).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})
export type PromiseFile = z.infer<typeof promiseFile>

/** 「车棚照片.jpg」 */
export function promiseFileName({ name, file }: PromiseFile): string {
  const suffix = file.slice(file.lastIndexOf('.'))
  return name.toLowerCase().endsWith(suffix) ? name : `${name}${suffix}`
}
