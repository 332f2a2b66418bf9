import { type Caller, isPerson } from '../../people/caller'
import { isTheirUnit, unitNow } from '../../people/heirs'
import { triageDesk } from '../../departments/department'
import { isCountyDesk, isWithin } from '../../departments/units/unitTree'
import type { HelpKind } from '../../people/helping/words'
import type { Inquiry } from '../case/inquiry'

/** How somebody stands to a case. */
export type May = (caller: Caller, inquiry: Inquiry) => boolean

const staffOf = (caller: Caller, department: string) =>
  (caller.role === 'officer' || caller.role === 'lead') && isTheirUnit(caller, department)

export const ownCase: May = (caller, inquiry) => caller.role === 'citizen' && isPerson(caller, inquiry.citizen)
/** 代办 of this very case: by whoever asked in the asker's place, or as far as the asker agreed. */
export const helping =
  (kind: HelpKind): May =>
  ({ id, helps = [] }, { citizen, submittedAt, events }) =>
    helps.some(
      ({ person, may, from }) =>
        person === citizen &&
        may.includes(kind) &&
        (submittedAt >= from || may.includes('before') || events[0]?.by.id === id),
    )
/** What ends a matter, done in the asker's place by whoever may see it: never an application, which was made in one's own name. */
const settlesInPlace: May = (caller, inquiry) =>
  inquiry.kind !== 'disclosure' && helping('read')(caller, inquiry) && helping('settle')(caller, inquiry)
export const askerOrSettling: May = (caller, inquiry) => ownCase(caller, inquiry) || settlesInPlace(caller, inquiry)
/** Whoever acts on it in the asker's place, as far as anything was agreed. */
export const actsInPlace: May = (caller, inquiry) =>
  !ownCase(caller, inquiry) && (helping('ask')(caller, inquiry) || settlesInPlace(caller, inquiry))
/** What the asker does, or whoever helps them. */
export const askerOrInPlace: May = (caller, inquiry) => ownCase(caller, inquiry) || helping('ask')(caller, inquiry)
export const ownDepartment: May = (caller, inquiry) => staffOf(caller, inquiry.department.id)
export const supporting: May = (caller, { parts }) => parts.some(({ department }) => staffOf(caller, department.id))
/** 县（市、区）分办台 over a case that lies with itself, or with an organ or a town below it. */
export const countyDesk: May = (caller, inquiry) =>
  (caller.role === 'officer' || caller.role === 'lead') &&
  isCountyDesk(caller.department) &&
  isWithin(caller.department, unitNow(caller, inquiry.department.id))
/** Whoever has it before them: the department, or the triage desk while nobody is named. */
export const inHand: May = (caller, inquiry) =>
  ownDepartment(caller, inquiry) || (caller.role === 'dispatcher' && inquiry.department.id === triageDesk.id)
export const dispatcher = (caller: Caller): boolean => caller.role === 'dispatcher'
/** Who watches or edits for one county does so in its tree alone. */
const inTree: May = (caller, inquiry) =>
  caller.department === undefined || isWithin(caller.department, unitNow(caller, inquiry.department.id))
export const supervisor: May = (caller, inquiry) => caller.role === 'supervisor' && inTree(caller, inquiry)
export const editor: May = (caller, inquiry) =>
  caller.role === 'editor' && inquiry.publishable && inTree(caller, inquiry)

/** Who hands a case out: the city's desk any, the desk of a county what came to the county. */
export const handsOut: May = (caller, inquiry) => dispatcher(caller) || countyDesk(caller, inquiry)

/** The department's lead; in place of one that has none, or none free to sign, the supervisor 代签. So nothing waits for ever. */
export const signer: May = (caller, inquiry) =>
  (caller.role === 'lead' && ownDepartment(caller, inquiry)) || supervisor(caller, inquiry)
