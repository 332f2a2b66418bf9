import * as z from 'zod'
import { operation } from '../operation'

export const findProvision = operation({
  name: 'findProvision',
  route: 'GET /api/policies/provision',
  summary: '按名称和条款查文件库里有没有，有就给出在哪一份文件里',
  callers: 'anyone',
  query: z.strictObject({
    title: z.string().trim().min(2).max(120),
    /** 第二十八条; without one the document as a whole is meant. */
    provision: z.string().trim().min(2).max(40).optional(),
  }),
  reply: z.object({
    /** Absent where the library does not hold it. */
    held: z
      .object({ policy: z.string(), title: z.string(), provision: z.string().optional(), inForce: z.boolean() })
      .optional(),
  }),
})
