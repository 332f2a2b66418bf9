import * as z from 'zod'
import { feeWays } from '../../departments/guide/fee'

/** 信息处理费 as it was counted: by items, `before` of them asked for in the same month, or by pages; never both. */
export const feeCounted = z.object({
  way: z.enum(feeWays),
  count: z.number().int(),
  before: z.number().int(),
  yuan: z.number().int(),
  /** The law and the scale that it is counted by. */
  basis: z.string(),
})
export type FeeCounted = z.infer<typeof feeCounted>
