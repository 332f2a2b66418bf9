import * as z from 'zod'
import { Problem } from '../problem'
import { basisKinds, limitUnits } from './words'

const statutory = z.object({ kind: z.literal('法定'), title: z.string().min(1), article: z.string().min(1) })
const ownPromise = z.object({ kind: z.literal('本市约定'), title: z.string().min(1), article: z.string().optional() })

/** On what a limit, a pause or a new start rests: an article of law, or this city's own promise. */
export const basis = z.discriminatedUnion('kind', [statutory, ownPromise])
export type Basis = z.infer<typeof basis>

/** The same as it was copied into a record: an older one may lack what is asked of a rule now. */
export const keptBasis = z.object({ kind: z.enum(basisKinds), title: z.string(), article: z.string().optional() })

/** 《中华人民共和国政府信息公开条例》第三十三条; what is no law stands as it is named. */
export const spokenBasis = ({ kind, title, article = '' }: Basis): string =>
  kind === '法定' ? `《${title}》${article}` : `${title}${article}`

/** At most `max` more of the same unit in all, with whose approval; `times` says how often, once unless it does. */
export const extension = z.object({
  max: z.number().int().min(1).max(365),
  approval: z.string().min(1),
  times: z.number().int().min(1).max(12).optional(),
})

/**
 * 时限: how long something may take, or must last, and on what basis. Days are counted from the day after receipt,
 * hours from the moment of it. The rule is copied into the event that starts it, so a later edition changes nothing old.
 */
export const deadlineRule = z
  .object({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    name: z.string().min(1),
    amount: z.number().int().min(1).max(365),
    unit: z.enum(limitUnits),
    startRule: z.enum(['dayAfterReceipt', 'atReceipt']),
    /** atMost (the default): to be done by then. atLeast: to stay up until then, as a posting period (公告期). */
    bound: z.enum(['atMost', 'atLeast']).optional(),
    /** What starts the clock, 收到 unless named. */
    start: z.string().optional(),
    /** What is to be done, 答复 unless named. */
    act: z.string().optional(),
    basis,
    effectiveFrom: z.iso.date(),
    extension: extension.optional(),
    /** By what the way of coming in decides which day is the day of receipt; else it is the day it came in. */
    receipt: basis.optional(),
    /** By what the count stands still while others are asked (征求意见), and by what it begins anew (补正). */
    pause: basis.optional(),
    restart: basis.optional(),
  })
  .refine(
    ({ unit, startRule }) => (unit === 'hour') === (startRule === 'atReceipt'),
    '按小时计的从收到时起算，按日计的从次日起算',
  )
export type DeadlineRule = z.infer<typeof deadlineRule>

/**
 * The edition of a rule in force on a day ('YYYY-MM-DD').
 * @throws Problem 'not-found' when there was none yet.
 */
export function ruleInForce(rules: readonly DeadlineRule[], id: string, date: string): DeadlineRule {
  const [newest] = rules
    .filter((rule) => rule.id === id && rule.effectiveFrom <= date)
    .sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))
  if (!newest) throw new Problem('not-found', '没有查到这项时限')
  return newest
}

/** The editions of rules that are there twice, with their place in the list, the first being 1. */
export function repeatedRules(rules: readonly DeadlineRule[]): (DeadlineRule & { row: number })[] {
  const editionOf = ({ id, effectiveFrom }: DeadlineRule) => `${id} ${effectiveFrom}`
  const first = new Map(rules.map((rule, nth) => [editionOf(rule), nth] as const).reverse())
  return rules.flatMap((rule, nth) => (first.get(editionOf(rule)) === nth ? [] : [{ ...rule, row: nth + 1 }]))
}
