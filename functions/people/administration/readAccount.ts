import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { readAccount as contract } from '@shared/people/contractAdministration'
import { deskOfRole, isStaffRole } from '@shared/people/staffAddress'
import { staffAt } from '../../messages/staffBook'
import { accountOfStaff } from '../../platform/identity/account'
import { openSessions } from '../../platform/identity/endedSessions'
import { type Office, ownAccount } from './administer'
import { lineOf } from './lineOf'

/** One account with the sessions that are open and its record, newest first. @throws Problem 'not-found' (404). */
export async function readAccount(
  { params }: Received<typeof contract>,
  caller: Caller,
  office: Office,
): Promise<Replied<typeof contract>> {
  const one = await ownAccount(params.account, caller, office)
  const desk = one.department ? await staffAt(office.accounts, one.department.id) : []
  const alike = isStaffRole(one.role)
    ? await staffAt(office.accounts, deskOfRole(one.role, (one.area ?? one.department)?.id ?? ''), one.role)
    : []
  return {
    account: lineOf(one),
    sessions: openSessions(one, office.house.now()).map(({ session, openedAt, until }) => ({
      id: session,
      openedAt,
      until,
    })),
    events: (one.events ?? []).toReversed(),
    colleagues: desk
      .filter(({ id, role }) => id !== one.id && (role === 'officer' || role === 'lead'))
      .map(({ id, name }) => ({ account: accountOfStaff(id), name })),
    alone: !one.disabled && alike.every(({ id }) => id === one.id),
  }
}
