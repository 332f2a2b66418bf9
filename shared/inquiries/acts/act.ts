import type { Act, AnyOperation } from '../../act'
import type { Received } from '../../operation'
import { type Outgoing } from '../../outbox'
import type { Caller } from '../../people/caller'
import type { Event, EventOf, EventType } from '../case/event'
import type { Inquiry } from '../case/inquiry'
import type { OwnAction, PersonsAction } from '../case/status'
import type { Moment } from '../limits/clocks'
import type { InquiryView } from '../view'
import { deskNotes, type Tell } from './desks'
import { note, type Told } from './byWhom'

/** How an event is said in a history: in these words, or in words that say who or what. */
export type Says<T extends EventType> = string | ((one: EventOf<T>) => string)

/** What the ledger counts of a case, how often each. */
export type LedgerCount = 'extensions' | 'reminders' | 'supervisions' | 'redos'

/** How a step is told. T: the event that it leaves in the history, its last where there are several. B: what was sent. */
interface Telling<T extends EventType, B> {
  /** Nothing where it leaves none. */
  event?: T
  /** In the history, for whoever works on the case: 「督办」. */
  headline?: Says<T>
  /** The same as whoever asked reads it, where the offices' word means nothing to them. */
  plainly?: Says<T>
  /** It happens between people of the government, and is no step of the citizen's way. */
  inside?: true
  /** Whoever watches does it, and the work on the case is where it was. */
  watching?: true
  /** It brings the case on, holds it up or ends it: whoever follows the case is told. */
  tellsFollowers?: true
  /** What the ledger counts it among. */
  countsAs?: LedgerCount
  /** Which desks are told; the words of staff, never of the citizen. */
  tellsDesks?(event: EventOf<T>, after: Inquiry, before: Inquiry): Tell | readonly Tell[]
  /** What whoever asked is told, and all who were merged in. */
  tellsAsker?(event: EventOf<T>, after: Inquiry, before: Inquiry, sent: B): Told | undefined
  /** Besides them all. */
  tellsOthers?(event: EventOf<T>, after: Inquiry): Outgoing[]
}

type SentTo<O extends AnyOperation, F> = Received<O>['body'] & F

/** What a person does to a case. F: what was looked up before it decides. */
interface Step<T extends EventType, O extends AnyOperation, F> extends Telling<T, SentTo<O, F>> {
  action: PersonsAction
  operation: O
  /** Finer than the role: how they stand to this very case. */
  who(caller: Caller, inquiry: Inquiry): boolean
  /** In place of the usual words, where it is not theirs to do. */
  refusal?: string
  /** Why this is not the moment, besides what the table of statuses says. */
  notNow?(inquiry: Inquiry, moment: Moment, caller: Caller): string | undefined
  /** What a page needs to offer it, where it is offered: until when, or words to begin from. */
  beside?(inquiry: Inquiry, moment: Moment): Partial<InquiryView>
  /** What is wrong with the words that were sent, beyond their shape: asked at the door alone. */
  requires?(inquiry: Inquiry, sent: SentTo<O, F>): void
  /** Whether an event of theirs is what they send now, word for word: then it came before, and its answer was lost. */
  same?(event: EventOf<T>, sent: SentTo<O, F>): boolean
  /** What it keeps beside the history. */
  keeps?(inquiry: Inquiry, sent: SentTo<O, F>, caller: Caller, moment: Moment): Inquiry
  decide(
    inquiry: Inquiry,
    sent: SentTo<O, F>,
    caller: Caller,
    moment: Moment,
  ): EventOf<T> | readonly [...Event[], EventOf<T>] | readonly []
}

/** What the house does to a case by itself, by its rules. B: what it knows besides. */
interface OwnStep<T extends EventType, B> extends Telling<T, B> {
  action: OwnAction
  event: T
  decide(inquiry: Inquiry, sent: B, moment: Moment): EventOf<T> | readonly [...Event[], EventOf<T>]
}

/** How an act is told, whichever it is. */
interface ToldAs {
  event?: EventType
  headline?(one: Event): string
  plainly?(one: Event): string
  inside?: true
  watching?: true
  tellsFollowers?: true
  countsAs?: LedgerCount
}
export type InquiryAct<O extends AnyOperation = AnyOperation, F = unknown> = Act<Inquiry, Event, Moment, O, F> &
  ToldAs & {
    action: PersonsAction
    beside?(inquiry: Inquiry, moment: Moment): Partial<InquiryView>
    same?(event: Event, sent: unknown): boolean
  }
export interface OwnAct<B = unknown> extends ToldAs {
  action: OwnAction
  decide(inquiry: Inquiry, sent: B, moment: Moment): Event | readonly Event[]
  tells(event: Event, after: Inquiry, before: Inquiry, sent: B): Outgoing[]
}

/** Ties an act on a case together. */
export function act<T extends EventType, O extends AnyOperation, F = unknown>(step: Step<T, O, F>): InquiryAct<O, F> {
  const { action, operation, who, refusal, notNow, beside, requires, same, keeps, decide } = step
  return {
    action,
    operation,
    who,
    ...(refusal === undefined ? {} : { refusal: () => refusal }),
    ...(notNow ? { notNow } : {}),
    ...(beside ? { beside } : {}),
    ...(requires ? { requires } : {}),
    ...(same ? { same: (event: Event, sent: unknown) => same(event as EventOf<T>, sent as SentTo<O, F>) } : {}),
    ...(keeps ? { keeps } : {}),
    decide,
    ...toldAs(step),
  }
}

/** The same of what nobody takes. */
export const ownAct = <T extends EventType, B = undefined>(step: OwnStep<T, B>): OwnAct<B> => ({
  action: step.action,
  decide: step.decide,
  ...toldAs(step),
})

function toldAs<T extends EventType, B>({ headline, plainly, ...step }: Telling<T, B>) {
  const { event, inside, watching, tellsFollowers, countsAs, tellsDesks, tellsAsker, tellsOthers } = step
  const said = (says: Says<T>) => (typeof says === 'string' ? () => says : (one: Event) => says(one as EventOf<T>))
  return {
    ...(event ? { event } : {}),
    ...(headline ? { headline: said(headline) } : {}),
    ...(plainly ? { plainly: said(plainly) } : {}),
    ...(inside ? { inside } : {}),
    ...(watching ? { watching } : {}),
    ...(tellsFollowers ? { tellsFollowers } : {}),
    ...(countsAs ? { countsAs } : {}),
    tells(one: Event, after: Inquiry, before: Inquiry, sent: B): Outgoing[] {
      const own = one as EventOf<T>
      const asker = tellsAsker?.(own, after, before, sent)
      return [
        ...deskNotes(one, after, [tellsDesks?.(own, after, before) ?? []].flat()),
        ...(asker ? askerNotes(after, asker, one.at) : []),
        ...(tellsOthers?.(own, after) ?? []),
      ]
    },
  }
}

/** To whoever asked and to all who were merged in, each with the number of their own case. */
function askerNotes(inquiry: Inquiry, tell: Told, at: string): Outgoing[] {
  const asker = note(inquiry, inquiry.events.length, tell, at)
  const others = inquiry.merged.map(({ id, citizen }) => ({
    ...asker,
    id: `${asker.id}/${id}`,
    to: citizen,
    text: (tell.merged ?? asker.text).replaceAll(inquiry.id, id),
    about: { thing: 'inquiry' as const, id },
  }))
  return [asker, ...others]
}
