import { type ActTaken, done, type Thing } from '../act'
import type { InquiryAct, OwnAct } from './acts/act'
import { recount, toRecount } from './acts/itself/recount'
import type { Event } from './case/event'
import { evolve } from './case/evolve'
import type { Inquiry } from './case/inquiry'
import { type Action, next } from './case/status'
import { clockAfter, type Moment } from './limits/clocks'
import { followerNotes } from './telling/following'
import { headline, plainHeadline } from './telling/headline'

type CaseThing = Thing<Inquiry, Event, Moment>

const living: Pick<CaseThing, 'evolve' | 'recorded' | 'tells'> = {
  evolve,
  recorded: (inquiry, event, moment) =>
    event.clock ? { ...event, kept: clockAfter(inquiry, event.clock, moment) } : event,
  tells: (event, after) => followerNotes(after, event),
}

/** What all acts on a case share. */
export const inquiryThing: CaseThing = {
  ...living,
  next: ({ status }, action) => next(status, action as Action),
  current: (inquiry, moment) => recountedCase(inquiry, moment) ?? inquiry,
  editionOf: ({ events }) => events.length,
  news({ events }, { role }) {
    const last = events.at(-1)
    if (!last) return undefined
    const words = role === 'citizen' ? plainHeadline(last) : headline(last)
    return { at: last.at, sentence: (when) => `${when}已经：${words}。请看过最新情况再操作` }
  },
  notYours: () => '这件事不归你查看或办理',
}

/** A case after an act, as the table allows it; whoever asks at the door is judged before. @throws Problem 'not-now' (409). */
export function acted(act: InquiryAct, taken: ActTaken<Inquiry, Moment> & { sent?: unknown }): Inquiry {
  next(taken.one.status, act.action)
  return done(act, living, { sent: {}, ...taken })
}

/** A case after what the house does to it by itself. @throws Problem 'not-now' (409) when the table has no such move. */
export function doneByItself<B>({ action, decide, tells }: OwnAct<B>, one: Inquiry, sent: B, moment: Moment): Inquiry {
  next(one.status, action)
  const own = {
    decide: () => decide(one, sent, moment),
    tells: (event: Event, after: Inquiry, before: Inquiry) => tells(event, after, before, sent),
  }
  return done(own, living, { one, sent, caller: nobody, moment })
}

/** Whom the house acts for. */
const nobody = { id: '', role: 'citizen', name: '' } as const

/**
 * An open case after the calendar has changed: with its new date, and the reason in its history. Undefined when nothing
 * changes, so doing it twice is doing it once.
 */
export function recountedCase(inquiry: Inquiry, moment: Moment): Inquiry | undefined {
  const found = toRecount(inquiry, moment)
  return found && doneByItself(recount, inquiry, found, moment)
}
