import * as z from 'zod'
import type { Day } from '../../calendar/date'
import { named } from '../../named'
import { outgoing } from '../../outbox'
import { figureIn, mostFigure, yearlyFigures, yearlySizes, yearlyStatuses, yearlyTexts } from './words'

const figureIds = yearlyFigures.map(({ id }) => id)
const textIds = yearlyTexts.map(({ id }) => id)

/** What a unit typed: each figure as a number, each text. */
export const yearlyContent = z.object({
  figures: z.partialRecord(z.enum(figureIds), z.number().min(0).max(mostFigure)),
  texts: z.partialRecord(z.enum(textIds), z.string()),
})
export type YearlyContent = z.infer<typeof yearlyContent>

/** As it is sent: figures as they were typed, so that what is no number is told and not guessed. */
export const typedContent = z.strictObject({
  figures: z.partialRecord(z.enum(figureIds), z.string().max(yearlySizes.figure.most, '数字太长了，请核对')),
  texts: z.partialRecord(
    z.enum(textIds),
    z.string().trim().max(yearlySizes.text.most, `最多 ${yearlySizes.text.most} 字`),
  ),
})
export type TypedContent = z.infer<typeof typedContent>

const what = <T extends string>(type: T) => ({ at: z.iso.datetime(), by: named, type: z.literal(type) })

/** What happened to a unit's part of the report, appended and never edited. */
export const yearlyEvent = z.discriminatedUnion('type', [
  /** `reason`: why what was signed is corrected. */
  z.object({ ...what('written'), reason: z.string().optional() }),
  z.object(what('handedIn')),
  z.object({ ...what('sentBack'), reason: z.string() }),
  z.object({ ...what('signed'), content: yearlyContent, reason: z.string().optional() }),
])
export type YearlyEvent = z.infer<typeof yearlyEvent>

const signedContent = yearlyContent.extend({ signedAt: z.iso.datetime() })

/** A unit's part of 政府信息公开工作年度报告 of one year (政府信息公开条例 第四十九条、第五十条). Public from its signature on. */
export const yearlyReport = z.object({
  /** yearly-2026-housing */
  id: z.string(),
  version: z.number().int(),
  year: z.string(),
  department: named,
  status: z.enum(yearlyStatuses),
  /** What is being written, or waits for its signature. */
  draft: yearlyContent.optional(),
  /** Why what was signed is corrected. */
  reason: z.string().optional(),
  standing: signedContent.optional(),
  /** What was signed before and corrected, with the reason of the correction. */
  earlier: z.array(signedContent.extend({ reason: z.string() })),
  /** Everybody who wrote what waits, by id: none of them signs it. */
  writers: z.array(z.string()),
  events: z.array(yearlyEvent),
  outbox: z.array(outgoing),
})
export type YearlyReport = z.infer<typeof yearlyReport>

export const yearlyId = (year: string, department: string) => `yearly-${year}-${department}`

/** 部门在 1 月 31 日前提交并公布 (政府信息公开条例 第四十九条). */
export const handInBy = (year: string): Day => `${Number(year) + 1}-01-31`
/** 本级政府在 3 月 31 日前公布 (第四十九条). */
export const cityPublishesBy = (year: string): Day => `${Number(year) + 1}-03-31`

/** The figures that were typed, by number; those left empty are not there. `wrong`: which of them are no number. */
export function figuresOf(typed: TypedContent['figures']): { figures: YearlyContent['figures']; wrong: string[] } {
  const figures: Record<string, number> = {}
  const wrong: string[] = []
  for (const one of yearlyFigures) {
    const text = typed[one.id]
    if (text === undefined || text.trim() === '') continue
    const figure = figureIn(text, one)
    if (figure === undefined) wrong.push(one.id)
    else figures[one.id] = figure
  }
  return { figures, wrong }
}
