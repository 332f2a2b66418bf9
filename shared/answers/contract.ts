import * as z from 'zod'
import { operation } from '../operation'
import { answer, reach } from './answer/answer'
import { cardTopic } from './cards/card'
import {
  draftedInterpretation,
  owedPolicy,
  deskPublished,
  publishedInterpretation,
  owedInterpretation,
  withdrawnCard,
} from './interpretations/desk'
import { interpretationContent } from './interpretations/interpretation'
import { feedback, provisionName, unresolvedReason } from './interpretations/judgement'
import { staleReply } from './interpretations/staleReply'
import { attribute, category, ending, level } from './documents/policy'
import { answerSizes, policyStandings } from './words'
import { named } from '../named'

/** A question as it comes from a phone: trimmed, without control characters and mark-up, 2 to 500 characters. */
export const question = z
  .string('请写下你的问题')
  .max(answerSizes.question.most, `问题最多 ${answerSizes.question.most} 字，请说重点`)
  .transform((text) =>
    text
      .replace(/<[^>]*>/g, ' ')
      .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
  .pipe(
    z
      .string()
      .refine(
        (text) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length >= answerSizes.question.least,
        '请用文字写下你的问题',
      ),
  )

const standing = z.enum(policyStandings)

const areaCode = z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字')

export const askQuestion = operation({
  name: 'askQuestion',
  route: 'POST /api/answers',
  summary: '用平常话提问，得到带依据的解答，或负责答复的单位',
  callers: 'anyone',
  /**
   * `about` is the question asked before, when this one may go on from it: 「那要多少钱」. `literally`: take the words as
   * they stand, without mending them or understanding them as a question that is known. `safe`: who asks was shown whom to
   * call, and says that nobody is in danger.
   */
  body: z.strictObject({
    question,
    area: areaCode.optional(),
    about: question.optional(),
    literally: z.boolean().optional(),
    safe: z.boolean().optional(),
  }),
  reply: answer,
  problems: ['not-found', 'too-many-attempts'],
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
  versionDate: z.string(),
  effectiveFrom: z.string(),
  provisions: z.number(),
  /** The department that answers for it here, where one is known. */
  department: z.string().optional(),
  number: z.string().optional(),
  status: standing,
  /** Why it no longer applies. */
  ending: ending.optional(),
  /** Found by its words, not by its title: the provision they stand in. */
  mentions: z.string().optional(),
})
export type ListedPolicy = z.infer<typeof listedPolicy>

export const listPolicies = operation({
  name: 'listPolicies',
  route: 'GET /api/policies',
  summary: '政策文件库：主动公开的文件，现行有效的，或还没施行、不再施行和征求意见的',
  callers: 'anyone',
  query: z.strictObject({
    search: z.string().trim().min(answerSizes.search.least).max(answerSizes.search.most).optional(),
    category: category.optional(),
    level: level.optional(),
    /** A matter of daily life: the documents that its answers rest on. */
    topic: cardTopic.optional(),
    department: z.string().min(1).max(40).optional(),
    /** What is in force, unless the others are asked for: not begun, ended, drafts. */
    which: z.enum(['in-force', 'others']).optional(),
    after: z
      .string()
      .regex(/^\d{1,6}$/, '翻页的位置不对，请从头再看')
      .optional(),
  }),
  reply: z.object({
    total: z.number(),
    policies: z.array(listedPolicy),
    next: z.string().optional(),
    /** How many like these there are that are not in force. */
    others: z.number(),
    /** Up to which day what is held here reaches. */
    reach: reach.optional(),
    /** Who answers for documents like these, whichever department was chosen; the most documents first. */
    departments: z.array(z.object({ id: z.string(), name: z.string(), documents: z.number() })),
  }),
  problems: ['not-found', 'too-many-attempts'],
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
    status: standing,
    /** Why it no longer applies, and since when where that is known. */
    ending: z.object({ why: ending, on: z.string().optional() }).optional(),
    /** The day on which it ends by itself, where one is set: the first on which it no longer applies. */
    endsOn: z.string().optional(),
    /** 征求意见稿, 修订草案…. */
    draft: z.string().optional(),
    /** 文号 */
    number: z.string().optional(),
    /** 发布机构 and 发布日期 as the document or its page names them. */
    issuer: z.string().optional(),
    publishedOn: z.string().optional(),
    versionDate: z.string(),
    effectiveFrom: z.string(),
    versions: z.array(
      z.object({ id: z.string(), versionDate: z.string(), effectiveFrom: z.string(), status: standing }),
    ),
    provisions: z.array(z.object({ id: z.string(), heading: z.string(), text: z.string() })),
    attribute,
    /** Where alone it counts: the county or zone that laid it down, by its name. */
    only: z.string().optional(),
    /** 起草单位 as the document names it, and who answers for it here. */
    drafter: z.string().optional(),
    department: named.optional(),
    /** What applies in place of a superseded version, where something does. */
    successor: z
      .object({ id: z.string(), title: z.string(), versionDate: z.string(), effectiveFrom: z.string() })
      .optional(),
    /** The title of what stands in its place, where that is not held. */
    replacedBy: z.string().optional(),
    interpretations: z.array(publishedInterpretation),
  }),
  problems: ['not-found'],
})

export const judgeAnswer = operation({
  name: 'judgeAnswer',
  route: 'POST /api/answers/judgements',
  summary: '说一说解答有用还是没有解决；不留姓名、电话和问题',
  callers: 'anyone',
  body: z
    .strictObject({
      /** Made once for each answer on the phone: saying it again changes what was said, and counts once. */
      key: z.string().regex(/^[a-z0-9-]{12,60}$/, '登记的编号不对，请重新提问'),
      helpful: z.boolean(),
      reason: unresolvedReason.optional(),
      words: z.string().trim().max(answerSizes.judgement.most, `最多 ${answerSizes.judgement.most} 字`).optional(),
      provision: provisionName,
      card: z.string().max(80).optional(),
    })
    .refine(({ helpful, reason }) => helpful || reason, { message: '请选一个没有解决的原因', path: ['reason'] }),
  reply: z.object({ helpful: z.boolean() }),
  problems: ['not-found', 'too-many-attempts'],
})

export const draftInterpretation = operation({
  name: 'draftInterpretation',
  route: 'POST /api/interpretations',
  summary: '起草政策解读，用自己的话，不照抄原文',
  callers: ['officer', 'lead'],
  status: 201,
  body: interpretationContent,
  reply: z.object({ interpretation: draftedInterpretation }),
  problems: ['not-found', 'not-allowed', 'not-now'],
})

export const listOwedInterpretations = operation({
  name: 'listOwedInterpretations',
  route: 'GET /api/interpretations/owed',
  summary: '本单位要做的解读：应同步的、二次解读的、要重新核对的知识卡和公开答复、草稿',
  callers: ['officer', 'lead'],
  reply: z.object({
    department: z.string(),
    /** 政策解读应同步: what faces citizens or firms; `internal` counts what was left out as internal. */
    owed: z.object({ total: z.number(), internal: z.number(), policies: z.array(owedPolicy) }),
    second: z.array(owedInterpretation),
    /** What people said of the department's provisions in the last 30 days, where somebody was left without an answer. */
    feedback: z.array(feedback),
    withdrawn: z.array(withdrawnCard),
    /** Published replies of the department that answer no more. */
    replies: z.array(staleReply),
    drafts: z.array(draftedInterpretation),
    published: z.array(deskPublished),
  }),
  problems: ['not-allowed'],
})
