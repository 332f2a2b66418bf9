import { type Act, done, requireNow, requireWho, type Thing } from '@shared/act'
import { beijingDate, beijingTime, spokenDate } from '@shared/calendar/date'
import type { Outgoing } from '@shared/outbox'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'

interface Living {
  id: string
  outbox?: Outgoing[]
}

/** What one change is: the act, who takes it, and what they sent. */
export interface ChangeAsked<S, E, M> {
  act: Act<S, E, M>
  caller: Caller
  body: unknown
  /** The edition the caller had seen; absent when it does not matter to them. */
  seen?: number | undefined
}

/** Where the thing is read, what is known of the moment, what is looked up, and how it is written. */
export interface Around<S, M> {
  /** @throws Problem 'not-found' (404). */
  load(): Promise<S>
  moment(one: S): Promise<M> | M
  /** Whether it is done already, by the same person in the same words: then nothing is done again. */
  doneBefore?(one: S): boolean
  /** Once nothing speaks against the act but what it says itself: what it needs from elsewhere. */
  found?(one: S, moment: M): Promise<object>
  /** One conditional write. @throws Problem 'changed-meanwhile' (409). */
  keep(after: S, before: S): Promise<S>
}

const tries = 6

/**
 * The one way anything changes: load → who → is it done already → was anybody faster → current → table → notNow → look up → decide → evolve →
 * one conditional write → tell. Being overtaken explains more than "not now", so it is told first. A write that meets one of
 * the outbox alone is tried again, for nobody's decision was overtaken.
 * @throws Problem 'not-found' | 'not-allowed' | 'changed-meanwhile' | 'not-now', besides what the act itself says.
 */
export async function change<S extends Living, E, M>(
  { act, caller, body, seen }: ChangeAsked<S, E, M>,
  thing: Thing<S, E, M>,
  around: Around<S, M>,
): Promise<S> {
  let before = await around.load()
  const first = thing.editionOf(before)
  for (let attempt = 1; ; attempt++) {
    const moment = await around.moment(before)
    requireWho(act, thing, { one: before, caller, moment })
    if (around.doneBefore?.(before)) return before
    if ((seen ?? first) !== thing.editionOf(before) || first !== thing.editionOf(before))
      throw overtaken(thing, before, caller)
    const one = thing.current?.(before, moment) ?? before
    requireNow(act, thing, { one, caller, moment })
    const found = await around.found?.(one, moment)
    const sent: unknown = found ? { ...(body as object), ...found } : body
    act.requires?.(one, sent)
    try {
      return await around.keep(done(act, thing, { one, sent, caller, moment }), before)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'changed-meanwhile' || attempt === tries) throw error
      before = await around.load()
    }
  }
}

function overtaken<S, E, M>(thing: Thing<S, E, M>, one: S, caller: Caller): Problem {
  const news = thing.news(one, caller)
  if (!news) return new Problem('changed-meanwhile')
  const day = beijingDate(news.at)
  return new Problem('changed-meanwhile', news.sentence(`${spokenDate(day, day)}${beijingTime(news.at)}`))
}
