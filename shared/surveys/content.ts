import * as z from 'zod'
import { rule } from '../notices/audience/ruleSchema'
import { shapeId } from '../notices/audience/shapeId'
import type { Size } from '../size'
import { questions } from './questions/questionSchema'
import { mostSurveyAreas, publicResultKinds, surveySizes } from './words'

const day = z.iso.date('日期写成 2026-11-23 这样')
const text = ({ least, most }: Size, what: string) =>
  z.string().trim().min(least, `${what}至少 ${least} 个字`).max(most, `${what}最多 ${most} 字`)

/** What a survey asks, whom and until when. */
export const surveyContent = z
  .strictObject({
    title: text(surveySizes.title, '标题'),
    /** 为什么问, and what becomes of the answers. */
    intro: text(surveySizes.intro, '说明'),
    /** 定向范围: area codes; a county stands for everything inside it. */
    areas: z
      .array(z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字'))
      .min(1, '请至少选一个地方')
      .max(mostSurveyAreas, `最多选 ${mostSurveyAreas} 个地方`),
    /** 问哪些人, by the rule of notices: held against the household on the phone, which says nothing of it. */
    who: rule.optional(),
    /** 画的范围, which narrows these places, by the name of a drawing that was taken: judged on the phone as well. */
    shape: shapeId.optional(),
    /** First and last day on which it is answered, 北京时间. */
    opensOn: day,
    closesOn: day,
    results: z.enum(publicResultKinds),
    contact: text(surveySizes.contact, '咨询电话'),
    questions,
    /** 示例 content is marked wherever it is shown. */
    example: z.boolean().optional(),
  })
  .refine(({ opensOn, closesOn }) => closesOn >= opensOn, { message: '结束不能早于开始', path: ['closesOn'] })
export type SurveyContent = z.infer<typeof surveyContent>
