import * as z from 'zod'
import type { Size } from '../../size'
import { highest, mostOptions, mostQuestions, mostRows, surveySizes } from '../words'
import type { Question } from './question'

const words = ({ least, most }: Size, what: string) =>
  z.string().trim().min(least, `${what}至少 ${least} 个字`).max(most, `${what}最多 ${most} 字`)
const option = words(surveySizes.option, '选项')
const different = (all: readonly string[]) => new Set(all).size === all.length
const options = z
  .array(option)
  .min(2, '至少写两个选项')
  .max(mostOptions, `最多 ${mostOptions} 个选项`)
  .refine(different, '有两个选项一样')

const base = {
  id: z.string().regex(/^q\d{1,3}$/, '题号写成 q1 这样'),
  title: words(surveySizes.question, '问题'),
  note: words(surveySizes.note, '说明').optional(),
  required: z.boolean(),
  onlyIf: z
    .strictObject({
      question: z.string(),
      is: z.array(z.number().int().min(0)).min(1, '请选一个选项').max(mostOptions),
    })
    .optional(),
}
const kind = <K extends Question['kind']>(one: K) => ({ ...base, kind: z.literal(one) })

export const question = z.discriminatedUnion('kind', [
  z.strictObject({ ...kind('single'), options }),
  z.strictObject({ ...kind('multiple'), options }),
  z.strictObject(kind('rating')),
  z.strictObject(kind('text')),
  z.strictObject({
    ...kind('matrix'),
    options,
    rows: z.array(option).min(1, '至少写一行').max(mostRows, `最多 ${mostRows} 行`).refine(different, '有两行一样'),
  }),
])

/** What may be chosen at a question on which others hang; none where nothing can hang. */
export function choicesOf({ kind: of, options: all = [] }: Pick<Question, 'kind' | 'options'>): number[] {
  if (of === 'rating') return Array.from({ length: highest }, (_, nth) => nth + 1)
  return of === 'single' || of === 'multiple' ? all.map((_, nth) => nth) : []
}

/** 题目: numbered, and whatever hangs on an answer hangs on an earlier question that can give it. */
export const questions = z
  .array(question)
  .min(1, '至少写一道题')
  .max(mostQuestions, `最多 ${mostQuestions} 道题`)
  .superRefine((all, context) => {
    all.forEach(({ id, onlyIf }, nth) => {
      const say = (message: string) => context.addIssue({ code: 'custom', message, path: [nth, 'onlyIf'] })
      if (all.findIndex((one) => one.id === id) !== nth) say('有两道题的题号一样')
      if (!onlyIf) return
      const earlier = all.slice(0, nth).find((one) => one.id === onlyIf.question)
      if (!earlier) return say('只能跟着前面的题')
      const choices = choicesOf(earlier)
      if (!onlyIf.is.every((one) => choices.includes(one))) say('前面那道题没有这个选项')
    })
  })
