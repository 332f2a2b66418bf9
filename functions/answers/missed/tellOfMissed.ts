import { missedAlerts } from '@shared/answers/missed/telling'
import { beijingDate } from '@shared/calendar/date'
import { deliverTold } from '../../messages/deliverTold'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import { allMissed, missedQuestions } from './store'

/** Tells units which questions that nothing answered were passed on to them. It may be repeated or interrupted anywhere. */
export async function tellOfMissed(house: House): Promise<void> {
  const at = house.now().toISOString()
  const rows = await everyOf(house.store(missedQuestions).page, { index: 'first', key: allMissed })
  await deliverTold(missedAlerts(rows, beijingDate(at), at), house, 'tellOfMissed')
}
