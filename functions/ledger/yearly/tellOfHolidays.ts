import { beijingDate } from '@shared/calendar/date'
import { holidayAlerts } from '@shared/ledger/yearly/holidayAlerts'
import { deliverTold } from '../../messages/deliverTold'
import type { House } from '../../platform/house'

/** Tells that the holidays of a year are not put in: every limit in working days depends on them. May be repeated. */
export async function tellOfHolidays(house: House): Promise<void> {
  const { calendar } = await house.reference()
  const at = house.now().toISOString()
  await deliverTold(holidayAlerts(calendar, beijingDate(at), at), house, 'tellOfHolidays')
}
