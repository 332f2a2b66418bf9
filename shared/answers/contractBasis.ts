import * as z from 'zod'
import { operation } from '../operation'
import { citation } from './answer/answer'
import { question } from './contract'

export const checkBasis = operation({
  name: 'checkBasis',
  route: 'POST /api/answers/basis-check',
  summary:
    '看一看写的依据：和问的事好像没有关系的、已经不再施行的；也可以找写上的原文和别的可能用得上的条文；只提醒，不保存',
  callers: ['officer', 'lead', 'supervisor'],
  body: z.strictObject({
    question,
    basis: z.array(z.string().min(2).max(120)).max(10),
    /** Also the words of what is written, and what else of the library may carry it. */
    find: z.literal(true).optional(),
    /** 待核: by which rule a card waits to be read again, as the card has it. */
    rule: z.string().max(120).optional(),
  }),
  reply: z.object({
    /** Only what there is to say about; an article that the library does not hold is not judged. */
    doubts: z.array(z.object({ basis: z.string(), why: z.enum(['beside', 'ended']) })),
    /** Each line with its article as the library holds it, in force or not; without one where it holds none. */
    written: z.array(z.object({ basis: z.string(), article: citation.optional() })).optional(),
    /** Articles in force that are not written yet: of the documents that the question names first, then the nearest to its words. */
    near: z.array(citation).optional(),
  }),
})
