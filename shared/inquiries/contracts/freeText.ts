import * as z from 'zod'
import type { Size } from '../../size'

/** Free text of a person: control characters out, edges trimmed, never only signs or pictures. */
export const words = ({ least, most }: Size, what: string) =>
  z
    .string(`请填写${what}`)
    .max(most, `${what}最多 ${most} 字`)
    .transform((text) => text.replace(/[^\P{C}\n]/gu, '').trim())
    .pipe(
      z.string().refine((text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= least, `${what}至少写 ${least} 个字`),
    )
