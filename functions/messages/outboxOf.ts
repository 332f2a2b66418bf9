import { summonsTo } from '@shared/inquiries/acts/merging'
import { concerns } from '../concerns/store'
import { absorb } from '../inquiries/acts/absorb'
import { deskOf } from '../inquiries/desk'
import { inquiries } from '../inquiries/store'
import { accounts as accountKind } from '../platform/identity/account'
import { deliver } from './delivery'
import type { House } from '../platform/house'
import { inboxItems, recordUndelivered, undeliveredItems } from './inbox'
import { sweepOutbox } from './outbox'
import { staffBook } from './staffBook'

/** Every kind whose items carry messages. */
export const carriersIn = (house: Pick<House, 'store'>) => [house.store(inquiries), house.store(concerns)]

/**
 * One sweep over every kind that carries messages: inquiries and concerns; notices tell nobody yet. A
 * message to a case instead of a person finishes a merger that a crash may have left half done.
 */
export function outboxOf(house: House): () => Promise<number> {
  const inbox = house.store(inboxItems)
  const undelivered = house.store(undeliveredItems)
  const accounts = house.store(accountKind)
  const stores = carriersIn(house)
  return () => {
    const needs = { book: staffBook(accounts), inbox, undelivered }
    return sweepOutbox({
      stores,
      deliver: async (message, at, about) =>
        message.to.startsWith(summonsTo)
          ? absorb(message.text, await deskOf(house))
          : deliver(message, at, about, needs),
      giveUp: (about, message) => recordUndelivered(undelivered, about, message),
      now: house.now,
      log: house.log,
    })
  }
}
