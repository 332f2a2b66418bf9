import type { Caller } from '../../people/caller'
import type { Inquiry } from '../case/inquiry'

/** How somebody stands to a case. */
export type May = (caller: Caller, inquiry: Inquiry) => boolean

const staffOf = (caller: Caller, department: string) =>
  (caller.role === 'officer' || caller.role === 'lead') && caller.department === department

export const ownCase: May = (caller, inquiry) => caller.role === 'citizen' && caller.id === inquiry.citizen
export const ownDepartment: May = (caller, inquiry) => staffOf(caller, inquiry.department.id)
export const supporting: May = (caller, { parts }) => parts.some(({ department }) => staffOf(caller, department.id))
export const dispatcher = (caller: Caller): boolean => caller.role === 'dispatcher'
export const supervisor = (caller: Caller): boolean => caller.role === 'supervisor'
export const editor: May = (caller, { publishable }) => caller.role === 'editor' && publishable

/** The department's lead; in place of one that has none, or none free to sign, the supervisor 代签. So nothing waits for ever. */
export const signer: May = (caller, inquiry) =>
  (caller.role === 'lead' && ownDepartment(caller, inquiry)) || supervisor(caller)
