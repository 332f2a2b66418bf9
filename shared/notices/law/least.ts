import type { Calendar } from '../../calendar/calendar'
import { type Day, addDays, endOfDay, spokenDate } from '../../calendar/date'
import { due } from '../../deadlines/due'
import { type DeadlineRule, ruleInForce, spokenBasis } from '../../deadlines/rule'
import { amountWords } from '../../deadlines/words'
import type { Called } from '../period'
import type { NoticeKind } from './kinds'

/** What the law is read from. */
export interface Law {
  rules: readonly DeadlineRule[]
  calendar: Calendar
}

export interface Least {
  rule: DeadlineRule
  /** The first last day that is long enough, 'YYYY-MM-DD'. */
  until: Day
  /** A year counted through has no holiday notice yet. */
  provisional: boolean
}

/**
 * How long a notice has to stay up at least: the day on which it goes up is not counted (民法典 第二百零一条), so a period
 * that begins on that very day is one day longer. `from` its planned first day, `up` the day it goes up; undefined where
 * no law says how long.
 */
export function leastUntil(
  { atLeast }: Pick<NoticeKind, 'atLeast'>,
  from: string,
  up: string,
  { rules, calendar }: Law,
): Least | undefined {
  if (!atLeast) return undefined
  const before = addDays(from, -1)
  const dayZero = before > up ? before : up
  const rule = ruleInForce(rules, atLeast, dayZero)
  const { dueDate, provisional } = due(rule, endOfDay(dayZero), calendar)
  return { rule, until: dueDate, provisional }
}

/** 不少于 30 日（《土地管理法实施条例》第二十八条） */
export const leastWords = ({ amount, unit, basis }: DeadlineRule): string =>
  `不少于 ${amountWords(amount, unit)}（${basis.kind === '法定' ? spokenBasis(basis) : basis.kind}）`

/** 公开 where law only says how long it is kept on the board, else 公示. */
export const calledBy = (rule: DeadlineRule | undefined): Called => (rule?.act === '保留' ? '公开' : '公示')

/** 法律要求公示不少于 30 日（…）, 法律要求公布后保留不少于 5 日（…）, or 本市约定公示不少于 7 日. */
export function leastSaid(rule: DeadlineRule): string {
  const what = calledBy(rule) === '公开' ? '公布后保留' : '公示'
  return rule.basis.kind === '法定'
    ? `法律要求${what}${leastWords(rule)}`
    : `本市约定${what}不少于 ${amountWords(rule.amount, rule.unit)}`
}

/** 收到批准文件后 15 个工作日内发布（《土地管理法实施条例》第三十一条） */
export const withinWords = ({ start = '收到', amount, unit, basis }: DeadlineRule): string =>
  `${start}后 ${amountWords(amount, unit)}内发布（${spokenBasis(basis)}）`

/** Why a period is refused, with the article and the day that would do. */
export const tooShort = ({ rule, until }: Least, from: string): string =>
  `${rule.name}要公示${leastWords(rule)}，从${spokenDate(from, from)}起，最后一天最早是${spokenDate(until, from)}`

/** The rule that speaks of a kind on a day, 'YYYY-MM-DD'; undefined where none does, or none did yet. */
export function lawOf(
  { atLeast, by }: NoticeKind,
  day: string,
  { rules }: Pick<Law, 'rules'>,
): DeadlineRule | undefined {
  const id = atLeast ?? by?.rule
  return rules.some((one) => one.id === id && one.effectiveFrom <= day) ? ruleInForce(rules, id!, day) : undefined
}

/** By when a notice has to be up, counted from the day of what it announces; undefined where no law says so. */
export function upBy(
  { by }: Pick<NoticeKind, 'by'>,
  since: string | undefined,
  { rules, calendar }: Law,
): { day: string; words: string } | undefined {
  if (!by || since === undefined) return undefined
  const rule = ruleInForce(rules, by.rule, since)
  const day = due(rule, endOfDay(since), calendar).dueDate
  return { day, words: withinWords(rule) }
}
