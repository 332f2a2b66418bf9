import * as z from 'zod'
import { beijingDate } from '../calendar/date'
import { outgoing } from '../outbox'
import { Problem } from '../problem'

/** The five fields of 定点定向公开, 聊政办发〔2021〕5号 四（四）. */
export const noticeFields = ['土地征收', '旧区改造', '义务入学', '就诊就医', '养老服务'] as const

/** draft 草稿 · issued 已发布. An issue is never edited. */
export const noticeStatuses = ['draft', 'issued'] as const

const by = z.object({ id: z.string(), name: z.string() })
const areaCode = z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字')
const day = z.iso.date('日期写成 2026-11-23 这样')

/** What a notice says, in draft and in issue alike. */
export const noticeContent = z
  .strictObject({
    field: z.enum(noticeFields),
    title: z.string().trim().min(4, '标题至少 4 个字').max(60, '标题最多 60 字'),
    text: z.string().trim().min(10, '正文至少 10 个字').max(5000, '正文最多 5000 字'),
    /** 定向范围: area codes; a county stands for everything inside it. */
    areas: z.array(areaCode).min(1, '请至少选一个地方').max(50, '最多选 50 个地方'),
    /** First and last day of the notice period. */
    from: day,
    until: day,
    contact: z.string().trim().min(5, '请写明咨询电话').max(60),
    /** 依据, e.g. 土地管理法实施条例 第二十八条. */
    basis: z.string().trim().max(120).optional(),
    /** 示例 content is marked wherever it is shown. */
    example: z.boolean().optional(),
  })
  .refine(({ from, until }) => until >= from, { message: '最后一天不能早于第一天', path: ['until'] })
export type NoticeContent = z.infer<typeof noticeContent>

/** 发布稿: the immutable copy that people see. */
export const issue = z.object({ content: noticeContent, issuedAt: z.iso.datetime(), approvedBy: by })
export type Issue = z.infer<typeof issue>

/** 公告 in its making: drafted by one person, approved by another. */
export const notice = z.object({
  id: z.string(),
  version: z.number().int(),
  status: z.enum(noticeStatuses),
  department: z.object({ id: z.string(), name: z.string() }),
  content: noticeContent,
  draftedBy: by,
  draftedAt: z.iso.datetime(),
  issue: issue.optional(),
  outbox: z.array(outgoing),
})
export type Notice = z.infer<typeof notice>

type By = z.infer<typeof by>

/** 起草: nobody but colleagues sees it until another person approves it. `at` is an ISO instant. */
export function drafted(
  id: string,
  content: NoticeContent,
  department: Notice['department'],
  by: By,
  at: string,
): Notice {
  return { id, version: 0, status: 'draft', department, content, draftedBy: by, draftedAt: at, outbox: [] }
}

/**
 * 审核发布: the content is copied into the issue and stays as it is. `at` is an ISO instant.
 * @throws Problem 'not-allowed' (403) for the drafter, 'not-now' (409) when issued already or when its period is over.
 */
export function approved(draft: Notice, approver: By, at: string): Notice & { issue: Issue } {
  if (draft.status !== 'draft') throw new Problem('not-now', '这份公告已经发布，发布稿不能再改')
  if (draft.draftedBy.id === approver.id) throw new Problem('not-allowed', '起草人不能审核自己的公告，请换一位同事审核')
  if (draft.content.until < beijingDate(at)) throw new Problem('not-now', '公示的最后一天已经过去，请重新起草')
  return { ...draft, status: 'issued', issue: { content: draft.content, issuedAt: at, approvedBy: approver } }
}
