import { beijingDate, spokenDate } from '../../calendar/date'
import { due } from '../../deadlines/due'
import { ruleInForce } from '../../deadlines/rule'
import type { Paper } from './paper'
import type { PaperMoment } from './thing'

/** 同步解读, 本市约定. */
const explainingRule = 'policy-interpretation'

/** Until when the interpretation of what is signed at `at` has to be out, ISO. @throws Problem 'not-found' without a rule. */
export const explainedBy = (at: string, today: string, { rules, calendar }: PaperMoment['facts']): string =>
  due(ruleInForce(rules, explainingRule, today), at, calendar).dueAt

/** How an interpretation that follows stands: 「解读在12月7日（周一）前发布（本市约定）」. Undefined where none is owed. */
export function owedInterpretation(
  { status, explainBy, explainedAt }: Pick<Paper, 'status' | 'explainBy' | 'explainedAt'>,
  { at, today }: Pick<PaperMoment, 'at' | 'today'>,
): { words: string; overdue: boolean } | undefined {
  if (status !== 'signed' || explainBy === undefined || explainedAt !== undefined) return undefined
  const overdue = at > explainBy
  const day = spokenDate(beijingDate(explainBy), today)
  return { overdue, words: overdue ? `解读应在${day}前发布，已经超过（本市约定）` : `解读在${day}前发布（本市约定）` }
}
