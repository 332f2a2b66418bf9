import { concernAlerts } from '@shared/concerns/telling'
import { accounts } from '../platform/identity/account'
import { inboxChannel } from '../messages/channels/inbox'
import { deliverAll } from '../messages/deliverAll'
import type { House } from '../platform/house'
import { inboxItems, undeliveredItems } from '../messages/inbox'
import { staffBook } from '../messages/staffBook'
import { liveConcerns } from './liveConcerns'
import { concerns as kind } from './store'

/**
 * What one walk over the open concerns tells staff: that the hours are running out, or have. Nothing is kept before it is
 * sent: the next walk finds the same and sends what is missing, under the same keys, so it may be repeated or interrupted
 * at any place, and what cannot be sent now holds up nothing.
 */
export async function tellOfConcerns(house: House): Promise<void> {
  const store = house.store(kind)
  const needs = {
    book: staffBook(house.store(accounts), house),
    channel: inboxChannel(house.store(inboxItems)),
    undelivered: house.store(undeliveredItems),
  }
  const facts = await house.reference()
  const now = house.now()
  const at = now.toISOString()
  for await (const some of liveConcerns(store, now)) {
    const sendings = some.flatMap((one) => concernAlerts(one, at, facts).map((message) => ({ message, about: one.id })))
    const refused = await deliverAll(sendings, at, needs)
    for (const error of refused.values()) house.log.broke('tellOfConcerns', error)
  }
}
