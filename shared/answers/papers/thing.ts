import type { Act, AnyOperation, Thing } from '../../act'
import type { Named } from '../../named'
import type { Caller } from '../../people/caller'
import { isTheirUnit } from '../../people/heirs'
import { type PaperEvent, paperHeadline } from './event'
import { evolvePaper } from './evolve'
import type { PaperMoment } from './moment'
import type { Paper } from './paper'
import { nextPaper, type PaperAction } from './status'
import { tellOfPaper } from './telling'

/** What was looked up before an act decides: who has the same 文号, and which document comes in its place. */
export interface PaperFound {
  sameNumber?: string | undefined
  successor?: Paper | undefined
}

export type PaperAct<O extends AnyOperation = AnyOperation> = Act<Paper, PaperEvent, PaperMoment, O, PaperFound> & {
  action: PaperAction
}

/** Ties an act on a registered document together. */
export const paperAct = <O extends AnyOperation>(one: PaperAct<O>): PaperAct<O> => one

export const byPerson = ({ id, name }: Caller): Named => ({ id, name })

export const ofPaperDepartment = (caller: Caller, { department }: Pick<Paper, 'department'>): boolean =>
  (caller.role === 'officer' || caller.role === 'lead') && isTheirUnit(caller, department.id)

export const leadsPaper = (caller: Caller, one: Pick<Paper, 'department'>): boolean =>
  caller.role === 'lead' && ofPaperDepartment(caller, one)

/** Whether anything of it is theirs. */
export const wrotePaper = (caller: Caller, { writers }: Pick<Paper, 'writers'>): boolean => writers.includes(caller.id)

/** What all acts on a registered document share. */
export const paperThing: Thing<Paper, PaperEvent, PaperMoment> = {
  next: ({ status }, action) => nextPaper(status, action as PaperAction),
  evolve: evolvePaper,
  editionOf: ({ events }) => events.length,
  news({ events }) {
    const last = events.at(-1)
    return (
      last && {
        at: last.at,
        sentence: (when) => `${when}${last.by.name}已经办了“${paperHeadline(last)}”，请看过最新情况再操作`,
      }
    )
  },
  notYours: (_caller, { department }) => `这份文件由${department.name}登记和办理`,
  tells: tellOfPaper,
}
