import * as z from 'zod'
import { wishes } from './words'

/** 意见、听证申请: that somebody said so of a notice. What they said is the case that came of it; who, only a digest says. */
export const voice = z.object({
  id: z.string(),
  version: z.number().int(),
  wish: z.enum(wishes),
  notice: z.string(),
  /** The matter that the notice is a step of, else the notice itself: what is counted together. */
  about: z.string(),
  /** Query code of the case. */
  inquiry: z.string(),
  at: z.iso.datetime(),
})
export type Voice = z.infer<typeof voice>
