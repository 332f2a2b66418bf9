import * as z from 'zod'
import { noticeSizes } from '../words'

const { least, most } = noticeSizes.file

/** 附件: a file of a notice. What it is called is the department's word; how long it is and what it holds the city found out. */
export const noticeFile = z.strictObject({
  /** An upload, by its id. */
  file: z.string().max(60),
  name: z
    .string()
    .trim()
    .min(least, `附件名称至少 ${least} 个字`)
    .max(most, `附件名称最多 ${most} 字`)
    .regex(/^[^/\\:*?"<>|\p{Cc}]+$/u, '附件名称里不要写 / \\ : * ? " < > | 这些符号'),
  /** In bytes, and the SHA-256 of its content in hex: put there when it is taken in, whatever was sent. */
  size: z.number().int().min(0).optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
})
export type NoticeFile = z.infer<typeof noticeFile>
