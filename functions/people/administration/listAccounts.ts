import { administers } from '@shared/people/administration/seat'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { listAccounts as contract } from '@shared/people/contractAdministration'
import type { Office } from './administer'
import { ownAccounts } from './everyStaff'
import { lineOf } from './lineOf'

/** 账号: those that the caller looks after, and where they may open more. */
export async function listAccounts(caller: Caller, office: Office): Promise<Replied<typeof contract>> {
  const [own, { areas, departments, countyUnits, department }] = await Promise.all([
    ownAccounts(caller, office),
    office.house.reference(),
  ])
  const units = [...departments.map(({ id, name }) => ({ id, name })), ...countyUnits]
  const city = caller.department === undefined && caller.area === undefined
  return {
    accounts: own.map(lineOf).sort((a, b) => (a.account < b.account ? -1 : 1)),
    departments: units.filter(({ id }) => administers(caller, { role: 'officer', department: id }, areas)),
    office: caller.department ? department(caller.department).name : caller.area ? areas.fullName(caller.area) : '全市',
    city,
  }
}
