import type { Act, AnyOperation, Thing } from '../../act'
import { type Instant, beijingDate, beijingTime, spokenDate } from '../../calendar/date'
import type { Demand } from '../demand'
import { headline, type PostingEvent } from '../event'
import { evolvePosting } from '../evolve'
import type { Posting } from '../posting'
import type { Site } from '../site'
import { nextPosting, type PostingAction } from '../status'

/** What is known of the moment besides the posting itself. */
export interface PostingMoment {
  /** ISO instant. */
  at: Instant
  site: Site
  /** 「东昌府区沙镇镇王化村」 */
  place: string
  demand: Demand
  /** Whether the place is the caller's, or the notice. */
  mine: boolean
}

export type PostingAct<O extends AnyOperation = AnyOperation> = Act<Posting, PostingEvent, PostingMoment, O> & {
  action: PostingAction
}

/** What both acts on a posting share. */
export const postingThing: Thing<Posting, PostingEvent, PostingMoment> = {
  next: (one, action) => nextPosting(one, action as PostingAction),
  evolve: evolvePosting,
  editionOf: ({ events }) => events.length,
  news({ events }) {
    const last = events.at(-1)
    return last && { at: last.at, sentence: () => `刚刚有人记过了：${headline(last)}` }
  },
  notYours: (_caller, _one, { place }) => `这里是${place}，由那里的村居经办或者发公告的单位来记`,
}

/** 「11月23日（周一）10:00」 */
export const spokenInstant = (at: string): string => {
  const day = beijingDate(at)
  return `${spokenDate(day, day)} ${beijingTime(at)}`
}
