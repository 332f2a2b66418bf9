import type { Day, Instant } from '../calendar/date'
import type { Act, AnyOperation, Thing } from '../act'
import type { Named } from '../named'
import type { Caller } from '../people/caller'
import { isTheirUnit } from '../people/heirs'
import { type PromiseEvent, promiseHeadline } from './event'
import { evolvePromise } from './evolve'
import type { PublicPromise } from './publicPromise'
import { nextPromise, type PromiseAction } from './status'

/** What is known of the moment besides the promise itself. */
export interface PromiseMoment {
  /** ISO instant. */
  at: Instant
  /** The day in 北京时间. */
  today: Day
}

export type PromiseAct<O extends AnyOperation = AnyOperation> = Act<PublicPromise, PromiseEvent, PromiseMoment, O> & {
  action: PromiseAction
}

/** Ties an act on a promise together. */
export const promiseAct = <O extends AnyOperation>(one: PromiseAct<O>): PromiseAct<O> => one

export const by = ({ id, name }: Caller): Named => ({ id, name })

export const ofItsDepartment = (caller: Caller, { department }: PublicPromise): boolean =>
  (caller.role === 'officer' || caller.role === 'lead') && isTheirUnit(caller, department.id)

/** Whether its words are theirs, at least in part. */
export const wrotePromise = (caller: Caller, { writers }: PublicPromise): boolean => writers.includes(caller.id)

/** What all acts on a promise share. */
export const promiseThing: Thing<PublicPromise, PromiseEvent, PromiseMoment> = {
  next: ({ status }, action) => nextPromise(status, action as PromiseAction),
  evolve: evolvePromise,
  editionOf: ({ events }) => events.length,
  news({ events }) {
    const last = events.at(-1)
    return (
      last && {
        at: last.at,
        sentence: (when) => `${when}${last.by.name}已经办了“${promiseHeadline(last)}”，请看过最新情况再操作`,
      }
    )
  },
  notYours: (_caller, { department }) => `这项承诺由${department.name}办`,
}
