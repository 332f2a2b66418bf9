import { triageDesk } from '../departments/department'
import type { Caller } from '../people/caller'
import { isTheirUnit, unitNow } from '../people/heirs'
import { isStaffRole, type StaffRole } from '../people/staffAddress'
import { Problem } from '../problem'
import { isDraft } from './status'
import type { Survey } from './survey'

/** 市政府办公室: editors draft in its name, and its leads may sign for every department. */
const office = triageDesk.hostId

const ownDepartment = ({ role, department }: Caller): string | undefined => (role === 'editor' ? office : department)

/** Id of the department in whose name this person asks. @throws Problem 'not-allowed' (403) without one. */
export function surveyDepartment(caller: Caller): string {
  const id = ownDepartment(caller)
  if (!id) throw new Problem('not-allowed', '你的账号还没有归到单位，请找给你开账号的人')
  return id
}

/** Drafted, changed, ended and answered for where it was written. */
export const writesSurvey = (caller: Caller, { department }: Pick<Survey, 'department'>): boolean =>
  (caller.role === 'officer' || caller.role === 'lead' || caller.role === 'editor') &&
  (caller.role === 'editor'
    ? unitNow(caller, department.id) === unitNow(caller, office)
    : isTheirUnit(caller, department.id))

/** Leads of its department or of the government office: they sign, give back and withdraw. */
export const leadsSurvey = (caller: Caller, { department }: Pick<Survey, 'department'>): boolean =>
  caller.role === 'lead' && [department.id, office].some((one) => isTheirUnit(caller, one))

/** Whoever writes it, whoever may be asked to sign it, and who watches over what is owed once it is out. */
export const readsSurvey = (caller: Caller, one: Survey): boolean =>
  writesSurvey(caller, one) ||
  (leadsSurvey(caller, one) && one.status !== 'drafting') ||
  (caller.role === 'supervisor' && !isDraft(one.status) && one.status !== 'dropped')

/** At which desk somebody works. */
export const deskRole = ({ role }: Caller): StaffRole => (isStaffRole(role) ? role : 'officer')
