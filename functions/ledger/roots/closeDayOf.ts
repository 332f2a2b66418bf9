import { inquiries } from '../../inquiries/store'
import { registeredUnits } from '../../departments/register/store'
import { holidayRecords } from '../../holidays/store'
import { protectionRecords } from '../../protection/store'
import { accounts } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { type ClosingNeeds, closeDay } from './closeDay'
import { keptYears } from '../annual/store'
import { dailyRoots, type KeptRoot, keptMonths } from '../store'

type Needed = Pick<House, 'store' | 'reference' | 'now'>

export const closingNeeds = async (house: Needed): Promise<ClosingNeeds> => ({
  inquiries: house.store(inquiries),
  accounts: house.store(accounts),
  register: house.store(registeredUnits),
  protection: house.store(protectionRecords),
  holidays: house.store(holidayRecords),
  roots: house.store(dailyRoots),
  months: house.store(keptMonths),
  years: house.store(keptYears),
  reference: await house.reference(),
  now: house.now(),
})

export const closeDayOf = async (house: Needed): Promise<KeptRoot> => closeDay(await closingNeeds(house))
