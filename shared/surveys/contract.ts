import * as z from 'zod'
import { fileReply, operation } from '../operation'
import { answers, secret, token } from './answers/answer'
import { surveyContent } from './content'
import { id, problems, reply, surveyView, surveyWork, whoDraft } from './contractParts'
import { questionKinds } from './words'

const page = z.strictObject({ after: z.string().max(400).optional() })
const bar = z.object({ label: z.string(), count: z.number().optional(), percent: z.number().optional() })
const group = z.object({ row: z.string().optional(), answered: z.number().optional(), bars: z.array(bar) })
const results = z.object({
  answers: z.number().optional(),
  questions: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      kind: z.enum(questionKinds),
      onlySome: z.boolean(),
      groups: z.array(group),
    }),
  ),
})
export type SurveyResults = z.infer<typeof results>

export const draftSurvey = operation({
  name: 'draftSurvey',
  route: 'POST /api/surveys',
  summary: '起草一份问卷，交审核前只有本单位同事看得到',
  callers: whoDraft,
  status: 201,
  body: surveyContent,
  reply,
  problems: ['not-found'],
})

export const listSurveyWork = operation({
  name: 'listSurveyWork',
  route: 'GET /api/surveys/desk',
  summary: '工作台上的问卷：本单位的；市政府办公室的审核人看交上来的，督查看已经发布的',
  callers: ['officer', 'editor', 'lead', 'supervisor'],
  query: page,
  reply: z.object({ surveys: z.array(surveyWork), next: z.string().optional() }),
})

export const listSurveys = operation({
  name: 'listSurveys',
  route: 'GET /api/surveys',
  summary: '问卷：正在问的、结束了还没反馈的、已经反馈的和撤下的',
  callers: 'anyone',
  query: page,
  reply: z.object({ surveys: z.array(surveyView), next: z.string().optional(), asOf: z.iso.datetime() }),
})

export const readSurvey = operation({
  name: 'readSurvey',
  route: 'GET /api/surveys/{id}',
  summary: '一份问卷：问什么、问谁、到哪天，结束以后的反馈',
  callers: 'anyone',
  params: id,
  reply: z.object({ survey: surveyView, asOf: z.iso.datetime() }),
  problems: ['not-found'],
})

export const takeSurveyToken = operation({
  name: 'takeSurveyToken',
  route: 'POST /api/surveys/{id}/token',
  summary: '领答题凭证：一人一份问卷一张；凭证上没有你是谁，只记下你领过',
  callers: ['citizen'],
  params: id,
  body: z.strictObject({ secret }),
  reply: z.object({ token }),
  problems: ['not-found', 'not-now', 'said-before'],
})

export const answerSurvey = operation({
  name: 'answerSurvey',
  route: 'POST /api/surveys/{id}/answers',
  summary: '交答卷：凭凭证，不带登录；存下的只有答案和哪天交的，不知道是谁',
  callers: 'anyone',
  params: id,
  body: z.strictObject({ token, answers }),
  reply: z.object({ kept: z.literal(true) }),
  problems: ['not-found', 'not-allowed', 'not-now', 'said-before'],
})

export const readSurveyResults = operation({
  name: 'readSurveyResults',
  route: 'GET /api/surveys/{id}/results',
  summary: '问卷的结果，问卷写明公开的才有；不到 5 个人的数字不单独显示',
  callers: 'anyone',
  params: id,
  keptFor: 60_000,
  reply: results,
  problems: ['not-found', 'not-allowed', 'not-now'],
})

export const readSurveyCount = operation({
  name: 'readSurveyCount',
  route: 'GET /api/surveys/{id}/desk-results',
  summary: '工作台上的问卷结果：边填边看，不到 5 个人的数字同样不显示；文字回答和别的答案分开',
  callers: ['officer', 'editor', 'lead', 'supervisor'],
  params: id,
  reply: z.object({
    results,
    words: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        texts: z.array(z.string()),
        more: z.number(),
        waiting: z.number(),
        unfit: z.array(z.string()),
      }),
    ),
  }),
  problems: ['not-found', 'not-allowed'],
})

export const exportSurvey = operation({
  name: 'exportSurvey',
  route: 'GET /api/surveys/{id}/export',
  summary: '导出问卷结果（Excel 或 CSV）：统计和文字回答分开，对不回同一份答卷',
  callers: whoDraft,
  params: id,
  query: z.strictObject({ format: z.enum(['xlsx', 'csv']) }),
  reply: fileReply,
  problems: [...problems],
})
