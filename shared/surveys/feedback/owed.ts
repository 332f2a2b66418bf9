import { beijingDate, spokenDate } from '../../calendar/date'
import { due } from '../../deadlines/due'
import { ruleInForce } from '../../deadlines/rule'
import type { SurveyMoment } from '../moment'
import { endOf, standingAt } from '../standing'
import { owesFeedback } from '../status'
import type { Survey } from '../survey'
import { feedbackRule } from '../words'

export interface Owed {
  /** ISO instant, the end of the last day. */
  dueAt: string
  overdue: boolean
  /** 「12月7日（周一）前反馈（本市约定）」「应在12月7日（周一）前反馈，已经超过（本市约定）」 */
  words: string
}

/** 反馈 that a survey owes since it is over, counted from its end; undefined when it owes none. */
export function owedAt({ at, today, facts }: SurveyMoment, one: Survey): Owed | undefined {
  if (!owesFeedback(one.status) || standingAt(at, one) !== 'over') return undefined
  const end = endOf(one)
  const rule = ruleInForce(facts.rules, feedbackRule, beijingDate(end))
  const { dueAt, dueDate } = due(rule, end, facts.calendar)
  const overdue = at > dueAt
  const day = spokenDate(dueDate, today)
  const words = overdue ? `应在${day}前反馈，已经超过` : `${day}前反馈`
  return { dueAt, overdue, words: `${words}（${rule.basis.kind}）` }
}
