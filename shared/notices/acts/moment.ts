import type { Day, Instant } from '../../calendar/date'
import type { AreaTree } from '../../areas/tree'
import type { Law } from '../law/least'

/** What is known of the moment besides the notice itself. */
export interface NoticeMoment {
  /** ISO instant, and its day in 北京时间. */
  at: Instant
  today: Day
  /** `heirs`: units that are no more, each with whoever does its work. */
  facts: Law & { areas: AreaTree; heirs?: Readonly<Record<string, string>> }
}
