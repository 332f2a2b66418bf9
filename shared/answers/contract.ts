import * as z from 'zod'
import { operation } from '../operation'
import { answer } from './answer'
import { category } from './policy'

/** A question as it comes from a phone: trimmed, without control characters and mark-up, 2 to 500 characters. */
export const question = z
  .string('请写下你的问题')
  .max(500, '问题最多 500 字，请说重点')
  .transform((text) =>
    text
      .replace(/<[^>]*>/g, ' ')
      .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .pipe(z.string().refine((text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= 2, '请用文字写下你的问题'))

const areaCode = z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字')

export const askQuestion = operation({
  name: 'askQuestion',
  route: 'POST /api/answers',
  summary: '用平常话提问，得到带依据的解答，或负责答复的单位',
  callers: 'anyone',
  body: z.strictObject({ question, area: areaCode.optional() }),
  reply: answer,
  problems: ['not-found'],
})

export const listCommonQuestions = operation({
  name: 'listCommonQuestions',
  route: 'GET /api/answers/common',
  summary: '大家常问',
  callers: 'anyone',
  reply: z.object({ topics: z.array(z.object({ topic: z.string(), questions: z.array(z.string()) })) }),
})

/** One document of the library, without its text. */
const listedPolicy = z.object({
  id: z.string(),
  title: z.string(),
  category,
  effectiveFrom: z.string(),
  provisions: z.number(),
  /** The department that answers for it here, where one is known. */
  department: z.string().optional(),
})
export type ListedPolicy = z.infer<typeof listedPolicy>

export const listPolicies = operation({
  name: 'listPolicies',
  route: 'GET /api/policies',
  summary: '政策文件库：现行有效、主动公开的文件',
  callers: 'anyone',
  query: z.strictObject({
    search: z.string().trim().min(1).max(40).optional(),
    category: category.optional(),
    department: z.string().min(1).max(40).optional(),
    after: z
      .string()
      .regex(/^\d{1,6}$/, '翻页的位置不对，请从头再看')
      .optional(),
  }),
  reply: z.object({ total: z.number(), policies: z.array(listedPolicy), next: z.string().optional() }),
  problems: ['not-found'],
})

export const readPolicy = operation({
  name: 'readPolicy',
  route: 'GET /api/policies/{id}',
  summary: '查看一份公开的政策文件和它的各个版本',
  callers: 'anyone',
  params: z.strictObject({ id: z.string().min(1).max(200) }),
  reply: z.object({
    id: z.string(),
    title: z.string(),
    fullTitle: z.string(),
    status: z.enum(['in-force', 'superseded', 'not-yet']),
    versionDate: z.string(),
    effectiveFrom: z.string(),
    versions: z.array(
      z.object({ id: z.string(), versionDate: z.string(), effectiveFrom: z.string(), status: z.string() }),
    ),
    provisions: z.array(z.object({ id: z.string(), heading: z.string(), text: z.string() })),
  }),
  problems: ['not-found'],
})
