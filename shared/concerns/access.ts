import type { Instant } from '../calendar/date'
import { isBelow } from '../departments/units/unitTree'
import type { Caller } from '../people/caller'
import { isTheirUnit, unitNow } from '../people/heirs'
import { type Concern, yetToCosign } from './concern'

/** What is known of the moment besides the concern itself. */
export interface Signing {
  /** ISO instant. */
  at: Instant
  /** Whether the department has a lead at work today who has not written into the draft. */
  leadIsFree: boolean
  /** Of those who have yet to sign along, the departments without a lead at work today. */
  leadless: readonly string[]
  /** Telephones that the departments of this concern have given as their own, as the directory has them. */
  officePhones: readonly string[]
}

const ofDepartment = (caller: Caller, id: string | undefined): boolean =>
  isTheirUnit(caller, id) && (caller.role === 'officer' || caller.role === 'lead')

export const ofItsDepartment = (caller: Caller, { department }: Concern): boolean =>
  ofDepartment(caller, department?.id)

/** Of a department that signs along. */
export const ofACosigner = (caller: Caller, { cosigners = [] }: Concern): boolean =>
  cosigners.some(({ id }) => ofDepartment(caller, id))

/** Whether the draft has a word of theirs. */
export const wrote = (caller: Caller, { draft }: Concern): boolean => draft?.writers.includes(caller.id) === true

/** 县（市、区）分办台 reads what was given to an organ or a town of its county, as it does their cases; it takes no step. */
const overItsDepartment = (caller: Caller, { department }: Concern): boolean =>
  (caller.role === 'officer' || caller.role === 'lead') &&
  department !== undefined &&
  isBelow(caller.department, unitNow(caller, department.id))

/** Who reads it inside: the departments that respond, the desk of their county, and those who register, hand out and watch over. */
export const readsConcern = (caller: Caller, concern: Concern): boolean =>
  caller.role === 'dispatcher' ||
  caller.role === 'editor' ||
  caller.role === 'supervisor' ||
  ofItsDepartment(caller, concern) ||
  ofACosigner(caller, concern) ||
  overItsDepartment(caller, concern)

/** Who reads a response before it is signed: where it is written, and where it was handed in, whoever signs along. */
export const readsDraft = (caller: Caller, concern: Concern): boolean =>
  caller.role === 'supervisor' ||
  ofItsDepartment(caller, concern) ||
  (concern.status !== 'assigned' && ofACosigner(caller, concern))

/** The supervisor 代签 where no lead can, or when the hours have run out: so nothing waits for ever. */
export const supervisorSigns = (concern: Concern, { at, leadIsFree }: Signing) => !leadIsFree || at > concern.dueAt

/** The departments for which this caller signs along now. */
export function cosignsFor(caller: Caller, concern: Concern, { at, leadless }: Signing) {
  if (wrote(caller, concern)) return []
  const missing = yetToCosign(concern)
  if (caller.role === 'supervisor') return missing.filter(({ id }) => at > concern.dueAt || leadless.includes(id))
  return caller.role === 'lead' ? missing.filter(({ id }) => isTheirUnit(caller, id)) : []
}

export const desk = ({ role }: Caller): boolean => role === 'dispatcher' || role === 'supervisor'
export const watches = ({ role }: Caller): boolean =>
  role === 'dispatcher' || role === 'editor' || role === 'supervisor'
