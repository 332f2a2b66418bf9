import type { Caller } from '../people/caller'
import type { Concern } from './concern'

/** What is known of the moment besides the concern itself. */
export interface Signing {
  /** ISO instant. */
  at: string
  /** Whether the department has a lead at work today who has not written into the draft. */
  leadIsFree: boolean
}

export const ofItsDepartment = (caller: Caller, { department }: Concern): boolean =>
  department !== undefined &&
  caller.department === department.id &&
  (caller.role === 'officer' || caller.role === 'lead')

/** Whether the draft has a word of theirs. */
export const wrote = (caller: Caller, { draft }: Concern): boolean => draft?.writers.includes(caller.id) === true

/** Who reads everything inside: the department that responds, and those who register, hand out and watch over. */
export const readsConcern = (caller: Caller, concern: Concern): boolean =>
  caller.role === 'dispatcher' ||
  caller.role === 'editor' ||
  caller.role === 'supervisor' ||
  ofItsDepartment(caller, concern)

/** Who reads a response before it is signed. */
export const readsDraft = (caller: Caller, concern: Concern): boolean =>
  caller.role === 'supervisor' || ofItsDepartment(caller, concern)

/** The supervisor 代签 where no lead can, or when the 48 hours have run out: so nothing waits for ever. */
export const supervisorSigns = (concern: Concern, { at, leadIsFree }: Signing) => !leadIsFree || at > concern.dueAt
