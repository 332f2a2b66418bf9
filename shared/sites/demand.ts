import type { Named } from '../named'

/** What a notice asks of the boards: who wants what up, where, and from when until when at least. */
export interface Demand {
  notice: string
  title: string
  department: Named
  /** The audience by name, as a clerk reads it. */
  audience: string
  /** Towns and villages that it has to hang in, by their codes. */
  places: readonly string[]
  /** Why it has to hang there: the article, or that the department asks. */
  why: string
  /** ISO instant from which it may hang. */
  up: string
  /** First and last day of its period as issued. */
  from: string
  until: string
  /** Why it is no longer to hang, where it is not. */
  gone?: string
  example: boolean
  least?: {
    /** 「不少于 30 日（《土地管理法实施条例》第二十八条）」 */
    words: string
    /** The first last day that is long enough for what went up on a day. */
    until(day: string): string
  }
}

/** The day up to which what went up on `since` has to stay: the period as issued, and as long as law wants it. */
export const stays = ({ until, least }: Demand, since: string): string => {
  const lawful = least?.until(since) ?? until
  return lawful > until ? lawful : until
}

/** The day on which the least period is over; the period as issued where no law says how long. */
export const enough = ({ until, least }: Demand, since: string): string => least?.until(since) ?? until
