import { beijingDate, spokenDate } from '../../calendar/date'
import { due } from '../../deadlines/due'
import { ruleInForce } from '../../deadlines/rule'
import type { Paper } from './paper'
import type { PaperMoment } from './moment'

/** 同步解读, 本市约定. */
const explainingRule = 'policy-interpretation'

/** Until when the interpretation of what is signed at `at` has to be out, ISO. @throws Problem 'not-found' without a rule. */
export const explainedBy = (at: string, today: string, facts: PaperMoment['facts']): string =>
  dueOf(at, today, facts).dueAt

const dueOf = (at: string, today: string, { rules, calendar }: PaperMoment['facts']) =>
  due(ruleInForce(rules, explainingRule, today), at, calendar)

/**
 * How an interpretation that follows stands: 「解读在12月7日（周一）前发布（本市约定）」. Counted by the calendar as it stands now, so that a
 * holiday notice that came since counts. Undefined where none is owed.
 */
export function owedInterpretation(
  { status, signedAt, explainBy, explainedAt }: Pick<Paper, 'status' | 'signedAt' | 'explainBy' | 'explainedAt'>,
  { at, today, facts }: PaperMoment,
): { words: string; overdue: boolean; day: string } | undefined {
  if (status !== 'signed' || !signedAt || explainBy === undefined || explainedAt !== undefined) return undefined
  const { dueAt, dueDate, provisional } = dueOf(signedAt, beijingDate(signedAt), facts)
  const overdue = at > dueAt
  const day = spokenDate(dueDate, today)
  const kind = `本市约定${provisional ? '，日期暂定' : ''}`
  return {
    overdue,
    day,
    words: overdue ? `解读应在${day}前发布，已经超过（${kind}）` : `解读在${day}前发布（${kind}）`,
  }
}
