import * as z from 'zod'
import { concernCounts, concernSizes } from './words'

const address = z.url({ protocol: /^https?$/, error: '网址要以 http:// 或 https:// 开头' }).max(500)
const shown = z.string().trim().min(concernSizes.shown.least, '写明这是什么').max(concernSizes.shown.most)

/** 留存: what a step rests on, in words, with where it is to be seen or the file itself. Read inside only. */
export const evidence = z.strictObject({
  words: shown,
  link: address.optional(),
  /** Id of an upload that was checked as every attachment is. */
  file: z.string().max(60).optional(),
})
export type Evidence = z.infer<typeof evidence>

/** 依据和来源 of a response: a provision, a notice, a measurement; public with it. */
export const source = z.strictObject({
  title: shown,
  /** 第三十三条 */
  article: z.string().trim().max(20).optional(),
  link: address.optional(),
})
export type CitedSource = z.infer<typeof source>

export const evidences = z.array(evidence).max(concernCounts.evidence).optional()
export const sources = z.array(source).max(concernCounts.sources).optional()

/** What was sent of it, as it rides in an event: nothing where there is nothing. */
export const proofOf = ({ evidence: some }: { evidence?: readonly Evidence[] | undefined }) =>
  some?.length ? { evidence: [...some] } : {}

/** A source as one line: 《…》第三十三条 */
export const sourceWords = ({ title, article = '' }: Pick<CitedSource, 'title' | 'article'>): string =>
  `${title}${article}`
