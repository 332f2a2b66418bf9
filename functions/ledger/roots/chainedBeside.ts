import { type Register, registerList } from '../../departments/register/store'
import { everyHolidayYear, type HolidayRecords } from '../../holidays/store'
import { type Account, everyStaffKey } from '../../platform/identity/account'
import type { Store } from '../../platform/store/store'
import { everyProtection, type ProtectionRecords } from '../../protection/store'
import { chainedList } from './chainedList'
import type { Chained } from './dailyRoot'

/** Where the records lie that are sealed beside the cases. */
export interface BesideNeeds {
  accounts: Pick<Store<Account>, 'page'>
  register: Pick<Register, 'page'>
  protection: Pick<ProtectionRecords, 'page'>
  holidays: Pick<HolidayRecords, 'page'>
}

/**
 * What is sealed beside the cases: the records of everybody who works here or did, of every unit that an administrator opened or
 * changed, of 个人信息保护, and of the holidays that were entered.
 */
export async function chainedBeside({
  accounts,
  register,
  protection,
  holidays,
}: BesideNeeds): Promise<Record<'accounts' | 'units' | 'protection' | 'holidays', Chained[]>> {
  const [people, units, records, years] = await Promise.all([
    chainedList(accounts.page, everyStaffKey),
    chainedList(register.page, registerList),
    chainedList(protection.page, everyProtection),
    chainedList(holidays.page, everyHolidayYear),
  ])
  return { accounts: people, units, protection: records, holidays: years }
}
