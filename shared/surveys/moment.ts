import type { Day, Instant } from '../calendar/date'
import type { AreaTree } from '../areas/tree'
import type { Calendar } from '../calendar/calendar'
import type { DeadlineRule } from '../deadlines/rule'

/** What is known of the moment besides the survey itself. */
export interface SurveyMoment {
  /** ISO instant, and its day in 北京时间. */
  at: Instant
  today: Day
  facts: { areas: AreaTree; rules: readonly DeadlineRule[]; calendar: Calendar }
}
