import type * as z from 'zod'
import type { Operation, Received, Route } from './operation'
import { joined, type Outgoing } from './outbox'
import type { Caller } from './people/caller'
import { Problem } from './problem'

type Shape = z.ZodType | undefined
export type AnyOperation = Operation<Route, Shape, Shape, Shape>

/**
 * One act on a thing that lives by acts: who may, when not, what it decides and whom it tells, all in one place.
 * S the thing, E what happens to it, M what is known of the moment, O its contract, F what was looked up before it decides.
 */
export interface Act<S, E, M, O extends AnyOperation = AnyOperation, F = unknown> {
  /** Its one English name; the Chinese word stands with the table of statuses. */
  action: string
  operation: O
  /** Finer than the role. */
  who(caller: Caller, one: S, moment: M): boolean
  /** Why it is not this caller's to do, where the usual words do not say it. */
  refusal?(caller: Caller, one: S, moment: M): string
  /** Why this is not the moment, in words for the person; nothing when it is. */
  notNow?(one: S, moment: M, caller: Caller): string | undefined
  /** What is wrong with the words that were sent, beyond their shape: asked at the door alone. @throws Problem 'bad-input'. */
  requires?(one: S, sent: Received<O>['body'] & F): void
  /** What it keeps beside the history: a draft, words that may have to disappear one day. */
  keeps?(one: S, sent: Received<O>['body'] & F, caller: Caller, moment: M): S
  /** What happened, the last event being what the act is; changes nothing. */
  decide(one: S, sent: Received<O>['body'] & F, caller: Caller, moment: M): E | readonly E[]
  /** The messages of its last event. `after` has it in its history. */
  tells?(event: E, after: S, before: S, sent: Received<O>['body'] & F): Outgoing[]
}

/** Who takes an act on what, and all that is known of the moment. */
export interface ActTaken<S, M> {
  one: S
  caller: Caller
  moment: M
}

/** What all acts on one kind of thing share. */
export interface Thing<S, E, M> {
  /** @throws Problem 'not-now' (409) when the table of statuses has no such move. */
  next(one: S, action: string): unknown
  /** The only place where the thing changes: what it is after one more event. */
  evolve(one: S, event: E): S
  /** What the mere passing of time has made of it since it was kept: acts are judged by that, and kept with it. */
  current?(one: S, moment: M): S
  /** The event as it goes into the history, with what it did to a clock. @throws Problem where the clock forbids it. */
  recorded?(one: S, event: E, moment: M): E
  /** What somebody has to have seen before they change it. */
  editionOf(one: S): number
  /** What happened last, for whoever came too late: when, and as a sentence around that time. */
  news(one: S, caller: Caller): { at: string; sentence(when: string): string } | undefined
  /** In place of a refusal that an act has no words for. */
  notYours(caller: Caller, one: S, moment: M): string
  /** Who is told of an event by what it is, whoever's act it came of; after those whom the act tells. */
  tells?(event: E, after: S, before: S): Outgoing[]
}

/** Whether somebody may do it now, so that a page offers only what works. */
export const offers = <S extends { status: string }, E, M>(
  act: Act<S, E, M>,
  one: S,
  { caller, moment, leadsTo }: { caller: Caller; moment: M; leadsTo: unknown },
): boolean => leadsTo !== undefined && act.who(caller, one, moment) && act.notNow?.(one, moment, caller) === undefined

/** @throws Problem 'not-allowed' (403) when it is not this caller's to do. */
export function requireWho<S, E, M>(
  act: Act<S, E, M>,
  thing: Thing<S, E, M>,
  { one, caller, moment }: ActTaken<S, M>,
): void {
  if (act.who(caller, one, moment)) return
  throw new Problem('not-allowed', (act.refusal ?? thing.notYours)(caller, one, moment))
}

/** @throws Problem 'not-now' (409): the table speaks before the moment does. */
export function requireNow<S, E, M>(
  act: Act<S, E, M>,
  thing: Thing<S, E, M>,
  { one, caller, moment }: ActTaken<S, M>,
): void {
  thing.next(one, act.action)
  const why = act.notNow?.(one, moment, caller)
  if (why !== undefined) throw new Problem('not-now', why)
}

/** The thing after an act: kept, decided, recorded and evolved event by event, and told. */
export function done<S extends { id: string; outbox?: Outgoing[] }, E, M>(
  act: Pick<Act<S, E, M>, 'keeps' | 'decide' | 'tells'>,
  thing: Pick<Thing<S, E, M>, 'evolve' | 'recorded' | 'tells'>,
  { one, sent, caller, moment }: ActTaken<S, M> & { sent: unknown },
): S {
  const kept = act.keeps?.(one, sent, caller, moment) ?? one
  const events = [act.decide(one, sent, caller, moment)].flat() as E[]
  const after = events.reduce((now, event) => thing.evolve(now, thing.recorded?.(now, event, moment) ?? event), kept)
  const last = events.at(-1)
  if (last === undefined) return after
  const told = [...(act.tells?.(last, after, one, sent) ?? []), ...(thing.tells?.(last, after, one) ?? [])]
  return told.length === 0 ? after : { ...after, outbox: joined(after.outbox ?? [], told) }
}
