import type { Act, AnyOperation, Thing } from '../act'
import type { Instant } from '../calendar/date'
import type { Places } from '../people/administration/seat'
import { protectionAfter } from './evolve'
import { protectionDeeds, type ProtectionEvent } from './event'
import type { ProtectionRecord } from './record'
import { requireMove } from './status'
import type { ProtectionAction } from './words'

/** What is known of the moment. */
export interface ProtectionMoment {
  at: Instant
  /** Which place lies in which. */
  within: Places['contains']
}

export type ProtectionAct<O extends AnyOperation = AnyOperation> = Act<
  ProtectionRecord,
  ProtectionEvent,
  ProtectionMoment,
  O
> & { action: ProtectionAction }

/** Ties an act on a record together. */
export const protectionAct = <O extends AnyOperation>(one: ProtectionAct<O>): ProtectionAct<O> => one

/** What all acts on a record share. */
export const protectionThing: Thing<ProtectionRecord, ProtectionEvent, ProtectionMoment> = {
  next: ({ status }, action) => requireMove(status, action as ProtectionAction),
  evolve: protectionAfter,
  editionOf: ({ events }) => events.length,
  news({ events }) {
    const last = events.at(-1)
    const sentence = (when: string) =>
      `${when}${last?.by.name ?? ''}已经办了“${last ? protectionDeeds[last.type] : ''}”，请看过最新情况再操作`
    return last && { at: last.at, sentence }
  },
  notYours: (_caller, { unit }) => `这一份归${unit.name}的管理员和督查`,
}
