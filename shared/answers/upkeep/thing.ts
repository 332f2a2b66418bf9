import type { Act, AnyOperation, Thing } from '../../act'
import type { Caller } from '../../people/caller'
import { isTheirUnit } from '../../people/heirs'
import { type UpkeepEvent, upkeepHeadline } from './event'
import { evolveUpkeep } from './evolve'
import { nextUpkeep, type UpkeepAction } from './status'
import { tellOfUpkeep } from './telling'
import type { Upkeep } from './upkeep'

/** What is known of the moment besides the finding itself. */
export interface UpkeepMoment {
  /** ISO instant. */
  at: string
  /** The day in 北京时间. */
  today: string
  /** The first day on which the document ends by its own words, or by another's; undefined where none is known. */
  endsOn?: string | undefined
}

export type UpkeepAct<O extends AnyOperation = AnyOperation> = Act<Upkeep, UpkeepEvent, UpkeepMoment, O> & {
  action: UpkeepAction
}

/** Ties an act on a finding together. */
export const upkeepAct = <O extends AnyOperation>(one: UpkeepAct<O>): UpkeepAct<O> => one

export const ofUpkeepDepartment = (caller: Caller, { department }: Pick<Upkeep, 'department'>): boolean =>
  (caller.role === 'officer' || caller.role === 'lead') && isTheirUnit(caller, department.id)

/** What all acts on a finding share. */
export const upkeepThing: Thing<Upkeep, UpkeepEvent, UpkeepMoment> = {
  next: ({ status }, action) => nextUpkeep(status, action as UpkeepAction),
  evolve: evolveUpkeep,
  editionOf: ({ events }) => events.length,
  news({ events }) {
    const last = events.at(-1)
    return (
      last && {
        at: last.at,
        sentence: (when) => `${when}${last.by.name}已经办了“${upkeepHeadline(last)}”，请看过最新情况再操作`,
      }
    )
  },
  notYours: (_caller, { department }) => `这份文件由${department.name}清理`,
  tells: tellOfUpkeep,
}
