import type { Caller } from '../people/caller'
import { Problem } from '../problem'
import type { Concern } from './concern'
import { type ConcernAction, concernIsOpen } from './status'

/** What is known of the moment besides the concern itself. */
export interface Signing {
  /** ISO instant. */
  at: string
  /** Whether the department has a lead at work today who has not written into the draft. */
  leadIsFree: boolean
}

const ofItsDepartment = (caller: Caller, { department }: Concern): boolean =>
  department !== undefined &&
  caller.department === department.id &&
  (caller.role === 'officer' || caller.role === 'lead')

const wrote = (caller: Caller, { draft }: Concern): boolean => draft?.writers.includes(caller.id) === true

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
const supervisorSigns = (concern: Concern, { at, leadIsFree }: Signing) => !leadIsFree || at > concern.dueAt

const who: Record<ConcernAction, (caller: Caller, concern: Concern, signing: Signing) => boolean> = {
  assign: ({ role }) => role === 'dispatcher' || role === 'supervisor',
  draft: ofItsDepartment,
  drop: ofItsDepartment,
  submit: ofItsDepartment,
  sign: (caller, concern, signing) =>
    !wrote(caller, concern) &&
    ((caller.role === 'lead' && ofItsDepartment(caller, concern)) ||
      (caller.role === 'supervisor' && supervisorSigns(concern, signing))),
  sendBack: (caller, concern) =>
    caller.role === 'supervisor' ||
    (ofItsDepartment(caller, concern) && (caller.role === 'lead' || wrote(caller, concern))),
  // What is public already is changed by those who watch over it or hand it out.
  correct: ({ role }, { status }) =>
    role === 'dispatcher' || role === 'supervisor' || (role === 'editor' && concernIsOpen(status)),
  withdraw: ({ role }) => role === 'dispatcher' || role === 'supervisor',
}

/** Why it is not this caller's to do. */
function refusal(caller: Caller, action: ConcernAction, concern: Concern): string {
  const { department } = concern
  if (action === 'sign') {
    if (wrote(caller, concern)) return '起草和改过回应稿的人不能签，请本单位另一位审核人签'
    if (caller.role === 'supervisor') return '这个单位有审核人可以签，没有人能签或者已经超过时限时才由督查代签'
    return '回应由责任单位的审核人签发'
  }
  if (action === 'correct') return '已经公开的由分办或督查更正'
  return department ? `这条舆情由${department.name}回应` : '这条舆情还没有交给你单位'
}

export const mayOnConcern = (caller: Caller, action: ConcernAction, concern: Concern, signing: Signing): boolean =>
  who[action](caller, concern, signing)

/** @throws Problem 'not-allowed' (403) when it is not this caller's to do. */
export function requireMayOnConcern(caller: Caller, action: ConcernAction, concern: Concern, signing: Signing): void {
  if (!mayOnConcern(caller, action, concern, signing))
    throw new Problem('not-allowed', refusal(caller, action, concern))
}
