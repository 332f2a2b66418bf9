import type { Calendar } from '../calendar/calendar'
import { beijingDate } from '../calendar/date'
import { due } from '../deadlines/due'
import { type DeadlineRule, ruleInForce } from '../deadlines/rule'
import type { CountedConcern } from './clock'
import type { Concern } from './concern'
import type { ClockLimit } from './limit'
import type { Severity } from './words'

/** What clocks are counted by. */
export interface ConcernFacts {
  rules: readonly DeadlineRule[]
  calendar: Calendar
}

function limitFrom(id: string, at: string, { rules, calendar }: ConcernFacts): ClockLimit {
  const rule = ruleInForce(rules, id, beijingDate(at))
  const { dueAt, explanation } = due(rule, at, calendar)
  return { dueAt, deadline: { ruleId: rule.id, basis: rule.basis, explanation } }
}

/**
 * What a severity asks for, counted from when it was found (ISO instant), day and night, holidays included: 一般 a response; 重大突发
 * the first authoritative word, and the press.
 */
export function clocksFor(
  severity: Severity,
  foundAt: string,
  facts: ConcernFacts,
): { response: ClockLimit; briefing?: ClockLimit } {
  switch (severity) {
    case 'ordinary':
      return { response: limitFrom('concern-response', foundAt, facts) }
    case 'major':
      return {
        response: limitFrom('concern-first-word', foundAt, facts),
        briefing: limitFrom('concern-briefing', foundAt, facts),
      }
  }
}

/** By when a response that was wrong is put right: the hours of any response, counted from when that was said (ISO instant). */
export const mendingFrom = (at: string, facts: ConcernFacts): ClockLimit => limitFrom('concern-response', at, facts)

/** By when the next progress is told: working days, counted from what was told last (ISO instant). */
export const followUpFrom = (at: string, facts: ConcernFacts): ClockLimit => limitFrom('concern-follow-up', at, facts)

/**
 * The concern with the day of its next progress by the calendar as it is now: it was written down by that of its day, before the
 * holidays of the next year were known or corrected. The history keeps what was said then; the clock says that the day is another.
 */
export function countedNow(one: Concern, facts: ConcernFacts): CountedConcern {
  const { followUp } = one
  if (!followUp || !facts.rules.some(({ id }) => id === followUp.deadline.ruleId)) return one
  const { dueAt } = followUpFrom(followUp.from, facts)
  return dueAt === followUp.dueAt ? one : { ...one, followUp: { ...followUp, dueAt, was: followUp.dueAt } }
}
