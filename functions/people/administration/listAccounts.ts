import { administers } from '@shared/people/administration/seat'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { listAccounts as contract } from '@shared/people/contractAdministration'
import { officeOf } from '../../departments/register/office'
import type { Office } from './administer'
import { ownAccounts } from './everyStaff'
import { lineOf } from './lineOf'

/** 账号: those that the caller looks after, and where they may open more. */
export async function listAccounts(caller: Caller, office: Office): Promise<Replied<typeof contract>> {
  const [own, reference] = await Promise.all([ownAccounts(caller, office), office.house.reference()])
  const { areas, departments, countyUnits } = reference
  const units = [...departments.map(({ id, name }) => ({ id, name })), ...countyUnits]
  const city = caller.department === undefined && caller.area === undefined
  return {
    accounts: own.map(lineOf).sort((a, b) => (a.account < b.account ? -1 : 1)),
    departments: units.filter(({ id }) => administers(caller, { role: 'officer', department: id }, areas)),
    office: officeOf(caller, reference),
    city,
  }
}
