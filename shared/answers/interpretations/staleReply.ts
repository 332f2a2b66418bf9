import * as z from 'zod'
import { provisionName } from './judgement'

/** 答案随文件失效: a published reply that no longer answers, for its department to confirm or to take down. */
export const staleReply = z.object({
  /** The case it was given in. */
  case: z.string(),
  question: z.string(),
  reply: z.string(),
  publishedAt: z.string(),
  confirmedAt: z.string().optional(),
  /** As the department wrote it: 《物业管理条例》第四十条. */
  basis: z.array(z.string()),
  /** The article that no longer holds, and the version that took its place, where there is one. */
  provision: provisionName,
  successor: z
    .object({ id: z.string(), title: z.string(), versionDate: z.string(), effectiveFrom: z.string() })
    .optional(),
})
export type StaleReply = z.infer<typeof staleReply>
