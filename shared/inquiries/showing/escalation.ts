import { beijingDate, endOfDay } from '../../calendar/date'
import { type Due, due } from '../../deadlines/due'
import type { Inquiry } from '../case/inquiry'
import { returnsIn } from '../case/past'
import { standingOf } from './standing'
import { waitingStatuses } from '../words'
import { type Moment, ruleOn } from '../limits/clocks'
import { lastReturn } from '../limits/returning'

/** 预警: yellow tells the unit that it will be told to those above, red tells those above. */
export type WarningColour = 'yellow' | 'red'

/** Why a case is told to those above its unit. */
export interface Escalation {
  cause: 'overdue' | 'supervision' | 'returns'
  stage: WarningColour
  /** What it counts from: another date, another supervision or another return is another escalation. */
  of: string
  /** 「超过答复期限满 3 个工作日」 */
  words: string
}

const day = 86_400_000
/** After so many days what was not told for want of anybody is in the ledger, and no news any more. */
const freshDays = 7

/**
 * 逐级上报, all 本市约定: overdue for as long as `escalation-overdue` says, a supervision not answered for as long as
 * `escalation-supervision` says, the third return. Yellow in the working day before that, or at the second return. A
 * clock that stands still escalates nothing. The same at every reading, so that each is told once by its own key.
 */
export function escalationsOf(inquiry: Inquiry, moment: Moment): Escalation[] {
  return [...ofDate(inquiry, moment), ...ofSupervision(inquiry, moment), ...ofReturns(inquiry, moment)]
}

function ofDate(inquiry: Inquiry, moment: Moment): Escalation[] {
  if (standingOf(inquiry, moment.at, moment.calendar).kind !== 'overdue') return []
  const { dueAt, dueDate } = inquiry.clock
  const rule = ruleOn(moment, 'escalation-overdue', beijingDate(dueAt))
  const stage = stageOf(due(rule, dueAt, moment.calendar), moment)
  return stage ? [{ cause: 'overdue', stage, of: dueDate, words: `超过答复期限满 ${rule.amount} 个工作日` }] : []
}

function ofSupervision({ supervised, status, clock }: Inquiry, moment: Moment): Escalation[] {
  if (!supervised || waitingStatuses.includes(status) || clock.unconfirmed) return []
  const rule = ruleOn(moment, 'escalation-supervision', beijingDate(supervised.at))
  const stage = stageOf(due(rule, supervised.at, moment.calendar), moment)
  const words = `督办以后满 ${rule.amount} 个工作日没有答复`
  return stage ? [{ cause: 'supervision', stage, of: supervised.at, words }] : []
}

function ofReturns(inquiry: Inquiry, { at }: Moment): Escalation[] {
  const returns = returnsIn(inquiry)
  const last = returns.at(-1)
  if (!last || returns.length < lastReturn - 1 || Date.parse(at) - Date.parse(last.at) > freshDays * day) return []
  const stage = returns.length < lastReturn ? 'yellow' : 'red'
  return [{ cause: 'returns', stage, of: String(returns.length), words: `已经退回 ${returns.length} 次` }]
}

/** Red from the end of the limit on, yellow in the last working day before. */
function stageOf({ dueAt, dueDate }: Due, { at, calendar }: Moment): WarningColour | undefined {
  if (Date.parse(at) - Date.parse(dueAt) > freshDays * day) return undefined
  if (at > dueAt) return 'red'
  const today = beijingDate(at)
  return endOfDay(today) === dueAt || calendar.workingDaysBetween(today, dueDate) < 1 ? 'yellow' : undefined
}
