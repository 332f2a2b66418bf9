import { triageDesk } from '../departments/department'
import type { Caller } from '../people/caller'
import { Problem } from '../problem'
import type { Notice } from './notice'

/** 市政府办公室: editors draft in its name, and its leads may approve for every department. */
const office = triageDesk.hostId

/** Id of the department in whose name this person drafts. @throws Problem 'not-allowed' (403) without one. */
export function drafterDepartment({ role, department }: Caller): string {
  const id = role === 'editor' ? office : department
  if (!id) throw new Problem('not-allowed', '你的账号还没有归到单位，请找给你开账号的人')
  return id
}

export const maySeeDraft = (caller: Caller, { department }: Notice): boolean =>
  drafterDepartment(caller) === department.id || (caller.role === 'lead' && caller.department === office)

/** @throws Problem 'not-allowed' (403) for colleagues of other departments: a draft is changed or dropped where it was written. */
export function requireWriter(caller: Caller, { department }: Notice): void {
  if (drafterDepartment(caller) !== department.id) throw new Problem('not-allowed', `这份公告由${department.name}修改`)
}

/** @throws Problem 'not-allowed' (403) for leads of other departments. */
export function requireApprover(caller: Caller, notice: Notice): void {
  if (caller.role !== 'lead' || !maySeeDraft(caller, notice))
    throw new Problem('not-allowed', `这份公告由${notice.department.name}或市政府办公室审核`)
}
