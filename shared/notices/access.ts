import { triageDesk } from '../departments/department'
import type { Caller } from '../people/caller'
import { isTheirUnit, unitNow } from '../people/heirs'
import { Problem } from '../problem'
import type { Notice } from './notice'

/** 市政府办公室: editors draft in its name, and its leads may approve for every department. */
const office = triageDesk.hostId

/** Id of the department in whose name this person drafts; undefined without one. */
const ownDepartment = ({ role, department }: Caller): string | undefined => (role === 'editor' ? office : department)

/** Id of the department in whose name this person drafts. @throws Problem 'not-allowed' (403) without one. */
export function drafterDepartment(caller: Caller): string {
  const id = ownDepartment(caller)
  if (!id) throw new Problem('not-allowed', '你的账号还没有归到单位，请找给你开账号的人')
  return id
}

/** A draft is changed, handed in, dropped and corrected where it was written. */
export const writesNotice = (caller: Caller, { department }: Pick<Notice, 'department'>): boolean =>
  caller.role === 'editor'
    ? unitNow(caller, department.id) === unitNow(caller, office)
    : isTheirUnit(caller, department.id)

/** Leads of its department or of the government office: they approve, give back and withdraw. */
export const leadsNotice = (caller: Caller, { department }: Pick<Notice, 'department'>): boolean =>
  caller.role === 'lead' && [department.id, office].some((one) => isTheirUnit(caller, one))

/** Whoever writes it, whoever may be asked to approve it once it is handed in, and of an issue whoever watches over all. */
export const readsNotice = (caller: Caller, notice: Notice): boolean =>
  writesNotice(caller, notice) ||
  (leadsNotice(caller, notice) && notice.status !== 'drafting') ||
  (caller.role === 'supervisor' && caller.department === undefined && notice.issue !== undefined)
