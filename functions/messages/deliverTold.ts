import type { Outgoing } from '@shared/outbox'
import { accounts } from '../platform/identity/account'
import type { House } from '../platform/house'
import { inboxChannel } from './channels/inbox'
import { deliverAll } from './deliverAll'
import { inboxItems, undeliveredItems } from './inbox'
import { staffBook } from './staffBook'

/** At most so many messages are handed over at once. */
const together = 100

/** Delivers what a walk by schedule tells; nothing of it is kept before, for its ids say what was told already. */
export async function deliverTold(messages: readonly Outgoing[], house: House, walk: string): Promise<void> {
  const at = house.now().toISOString()
  const needs = {
    book: staffBook(house.store(accounts), house),
    channel: inboxChannel(house.store(inboxItems)),
    undelivered: house.store(undeliveredItems),
  }
  for (let from = 0; from < messages.length; from += together) {
    const sendings = messages.slice(from, from + together).map((message) => ({ message, about: message.id }))
    const refused = await deliverAll(sendings, at, needs)
    for (const error of refused.values()) house.log.broke(walk, error)
  }
}
