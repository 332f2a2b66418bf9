import * as z from 'zod'
import type { Size } from '../size'
import { rule } from './audience/ruleSchema'
import { shapeId } from './audience/shapeId'
import { outcome } from './outcome/outcome'
import { noticeFile } from './files/noticeFile'
import { noticeKinds } from './law/kinds'
import { renderedResponse } from './response/renderedResponse'
import { mostAreas, mostFiles, noticeFields, noticeSizes, responseField } from './words'

const areaCode = z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字')
const day = z.iso.date('日期写成 2026-11-23 这样')
const text = ({ least, most }: Size, what: string) =>
  z.string().trim().min(least, `${what}至少 ${least} 个字`).max(most, `${what}最多 ${most} 字`)
const kindIds = noticeKinds.map(({ id }) => id)

/** What a notice says, in draft and in issue alike. */
export const noticeContent = z
  .strictObject({
    field: z.enum(noticeFields),
    /** 种类, for how long the law wants it up; older notices say none. */
    kind: z
      .string()
      .refine((id) => kindIds.includes(id), '请选是哪一种公告')
      .optional(),
    /** The day that a notice has to follow within a limit: of the approval received, of the decision made. */
    since: day.optional(),
    title: text(noticeSizes.title, '标题'),
    text: text(noticeSizes.text, '正文'),
    /** 定向范围: area codes; a county stands for everything inside it. */
    areas: z.array(areaCode).min(1, '请至少选一个地方').max(mostAreas, `最多选 ${mostAreas} 个地方`),
    /** 写给哪些人, where not everybody who lives there is meant. */
    who: rule.optional(),
    /** 画的范围, which narrows these places: the name of a drawing that was taken (`keepShape`). */
    shape: shapeId.optional(),
    /** First and last day of the notice period. */
    from: day,
    until: day,
    contact: z.string().trim().min(noticeSizes.contact.least, '请写明咨询电话').max(noticeSizes.contact.most),
    /** 去哪里办、去哪里看: an address, where there is one to go to. */
    place: z.string().trim().max(noticeSizes.place.most).optional(),
    /** 依据, e.g. 土地管理法实施条例 第二十八条. */
    basis: z.string().trim().max(noticeSizes.basis.most).optional(),
    /** 哪一件事的哪一步, for a notice that is a step of a chain. */
    chain: z.strictObject({ matter: z.string().min(4).max(60), step: z.string().min(2).max(20) }).optional(),
    /** 同源发布: the public response that it tells, in its own words. */
    response: renderedResponse.optional(),
    /** 征求意见和修改情况, of a notice that tells what became of what people said. */
    outcome: outcome.optional(),
    /** 附件, in the order in which people read them. */
    attachments: z.array(noticeFile).max(mostFiles, `附件最多 ${mostFiles} 个`).optional(),
    /** 示例 content is marked wherever it is shown. */
    example: z.boolean().optional(),
  })
  .refine(({ from, until }) => until >= from, { message: '最后一天不能早于第一天', path: ['until'] })
  .refine(({ field, response }) => field !== responseField || response !== undefined, {
    message: `“${responseField}”只用于从公开回应写成的公告`,
    path: ['field'],
  })
export type NoticeContent = z.infer<typeof noticeContent>
