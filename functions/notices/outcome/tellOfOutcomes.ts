import { outcomeAlerts } from '@shared/notices/chain/outcomeAlerts'
import { inboxChannel } from '../../messages/channels/inbox'
import { deliverAll } from '../../messages/deliverAll'
import { inboxItems, undeliveredItems } from '../../messages/inbox'
import { staffBook } from '../../messages/staffBook'
import { accounts } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { momentIn } from '../changeNotice'
import { matters } from '../matters/store'
import { notices } from '../store'
import { everyOutcome } from './everyOutcome'

/**
 * What one walk over the matters tells: that opinions are in and what became of them is to be published, that it is late.
 * Nothing is kept before it is sent, so it may be repeated or interrupted at any place.
 */
export async function tellOfOutcomes(house: House): Promise<void> {
  const moment = await momentIn(house)
  const found = await everyOutcome(() => true, { matters: house.store(matters), notices: house.store(notices), moment })
  const sendings = found.flatMap(({ matter, owed }) =>
    outcomeAlerts(matter, owed, moment).map((message) => ({ message, about: matter.id })),
  )
  if (sendings.length === 0) return
  const refused = await deliverAll(sendings, moment.at, {
    book: staffBook(house.store(accounts), house),
    channel: inboxChannel(house.store(inboxItems)),
    undelivered: house.store(undeliveredItems),
  })
  for (const error of refused.values()) house.log.broke('tellOfOutcomes', error)
}
