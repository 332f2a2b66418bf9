import * as z from 'zod'
import { operation } from '../operation'
import { question } from './contract'

export const checkBasis = operation({
  name: 'checkBasis',
  route: 'POST /api/answers/basis-check',
  summary: '看一看写的依据：和问的事好像没有关系的、已经不再施行的；只提醒，不保存',
  callers: ['officer', 'lead', 'supervisor'],
  body: z.strictObject({ question, basis: z.array(z.string().min(2).max(120)).max(10) }),
  reply: z.object({
    /** Only what there is to say about; an article that the library does not hold is not judged. */
    doubts: z.array(z.object({ basis: z.string(), why: z.enum(['beside', 'ended']) })),
  }),
})
