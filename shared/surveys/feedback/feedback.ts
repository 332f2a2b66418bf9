import * as z from 'zod'
import { Problem } from '../../problem'
import { personalData } from '../../redaction/redact'
import type { Size } from '../../size'
import { mostPoints, mostQuotes, surveySizes } from '../words'

const text = ({ least, most }: Size, what: string) =>
  z.string().trim().min(least, `${what}至少 ${least} 个字`).max(most, `${what}最多 ${most} 字`)
const point = (what: string) => text(surveySizes.point, what)

/** 反馈: what was heard, what will change, what will not and why; `quotes` are answers in words, chosen and cleaned. */
export const feedback = z
  .strictObject({
    heard: text(surveySizes.heard, '听到了什么'),
    will: z.array(z.strictObject({ what: point('要改的'), when: point('什么时候').optional() })).max(mostPoints),
    wont: z.array(z.strictObject({ what: point('不改的'), why: point('理由') })).max(mostPoints),
    quotes: z.array(text(surveySizes.quote, '摘录')).max(mostQuotes),
  })
  .refine(({ will, wont }) => will.length + wont.length > 0, {
    message: '要改什么、不改什么，至少写一条',
    path: ['will'],
  })
export type SurveyFeedback = z.infer<typeof feedback>

/** What gives a person away in words that become public, by where it stands; never the thing itself (个人信息保护法 第二十五条). */
export function feedbackFindings({ heard, will, wont, quotes }: SurveyFeedback): { field: string; message: string }[] {
  const places: [string, string, string][] = [
    ['heard', '听到了什么', heard],
    ...will.map(({ what, when = '' }): [string, string, string] => ['will', '要改的', `${what}\n${when}`]),
    ...wont.map(({ what, why }): [string, string, string] => ['wont', '不改的', `${what}\n${why}`]),
    ...quotes.map((one, nth): [string, string, string] => ['quotes', `第 ${nth + 1} 条摘录`, one]),
  ]
  return places.flatMap(([field, where, words]) =>
    [...new Set(personalData(words).map(({ kind }) => kind))].map((kind) => ({
      field,
      message: `${where}里有${kind}`,
    })),
  )
}

/** @throws Problem 'bad-input' with the list of what has to go, when there is something. */
export function requireCleanFeedback(one: SurveyFeedback): void {
  const found = feedbackFindings(one)
  if (found.length > 0)
    throw new Problem('bad-input', `公开前要去掉个人信息：${found.map(({ message }) => message).join('；')}`, found)
}
