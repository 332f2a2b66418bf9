import { addDays, beijingDate, yearOf } from '@shared/calendar/date'
import { promiseAlerts } from '@shared/promises/telling'
import { inboxChannel } from '../messages/channels/inbox'
import { deliverAll } from '../messages/deliverAll'
import { inboxItems, undeliveredItems } from '../messages/inbox'
import { staffBook } from '../messages/staffBook'
import { accounts } from '../platform/identity/account'
import type { House } from '../platform/house'
import { pagesOf } from '../platform/store/pages'
import { promisedIn, promises as kind } from './store'

/**
 * What one walk tells of the promises of this year and the next, and of the three before it, for some are put off: that the
 * day is near, or over, or that nobody has looked at what is done. It may be repeated or interrupted at any place: the next walk finds the same and sends what is missing, under the same keys.
 */
export async function tellOfPromises(house: House): Promise<void> {
  const store = house.store(kind)
  const needs = {
    book: staffBook(house.store(accounts), house),
    channel: inboxChannel(house.store(inboxItems)),
    undelivered: house.store(undeliveredItems),
  }
  const at = house.now().toISOString()
  const today = beijingDate(at)
  const years = new Set([-3 * 365, -2 * 365, -365, 0, 31].map((days) => yearOf(addDays(today, days))))
  for (const year of years)
    for await (const items of pagesOf(store.page, { index: 'second', key: promisedIn(year) })) {
      const sendings = items.flatMap((one) =>
        promiseAlerts(one, today, at).map((message) => ({ message, about: one.id })),
      )
      const refused = await deliverAll(sendings, at, needs)
      for (const error of refused.values()) house.log.broke('tellOfPromises', error)
    }
}
