import { type ActTaken, done, type Thing } from '../act'
import type { InquiryAct } from './acts/act'
import { recountedCase } from './acts/recounting'
import type { Event } from './case/event'
import { evolve } from './case/evolve'
import type { Inquiry } from './case/inquiry'
import { type Action, next } from './case/status'
import { clockAfter, type Moment } from './limits/clocks'
import { followerNotes } from './telling/following'
import { headline } from './telling/headline'
import { plainHeadline } from './telling/plainHeadline'

/** What all acts on a case share. */
export const inquiryThing: Thing<Inquiry, Event, Moment> = {
  next: ({ status }, action) => next(status, action as Action),
  evolve,
  current: (inquiry, moment) => recountedCase(inquiry, moment) ?? inquiry,
  recorded: (inquiry, event, moment) =>
    event.clock ? { ...event, kept: clockAfter(inquiry, event.clock, moment) } : event,
  editionOf: ({ events }) => events.length,
  news({ events }, { role }) {
    const last = events.at(-1)
    if (!last) return undefined
    const words = role === 'citizen' ? plainHeadline(last) : headline(last)
    return { at: last.at, sentence: (when) => `${when}已经：${words}。请看过最新情况再操作` }
  },
  notYours: () => '这件事不归你查看或办理',
  tells: (event, after) => followerNotes(after, event),
}

/** A case after an act, as the table allows it; whoever asks at the door is judged before. @throws Problem 'not-now' (409). */
export function acted(act: InquiryAct, taken: ActTaken<Inquiry, Moment> & { sent?: unknown }): Inquiry {
  next(taken.one.status, act.action as Action)
  return done(act, inquiryThing, { sent: {}, ...taken })
}
