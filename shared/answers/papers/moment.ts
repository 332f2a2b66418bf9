import type { Calendar } from '../../calendar/calendar'
import type { DeadlineRule } from '../../deadlines/rule'

/** What is known of the moment besides the document itself. */
export interface PaperMoment {
  /** ISO instant. */
  at: string
  /** The day in 北京时间. */
  today: string
  facts: { calendar: Calendar; rules: readonly DeadlineRule[] }
}
