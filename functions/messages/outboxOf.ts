import { concerns } from '../concerns/store'
import { absorb } from '../inquiries/acts/absorb'
import { deskOf } from '../inquiries/desk'
import { inquiries } from '../inquiries/store'
import { replace } from '../notices/replace'
import { notices } from '../notices/store'
import { accounts as accountKind } from '../platform/identity/account'
import { inboxChannel } from './channels/inbox'
import { deliverAll } from './deliverAll'
import type { House } from '../platform/house'
import { inboxItems, recordUndelivered, undeliveredItems } from './inbox'
import { sweepOutbox } from './outbox'
import { staffBook } from './staffBook'

/** Every kind whose items carry messages. */
export const carriersIn = (house: Pick<House, 'store'>) => [
  house.store(inquiries),
  house.store(concerns),
  house.store(notices),
]

/**
 * One sweep over every kind that carries messages: inquiries, concerns and notices. A message to a case or
 * a notice instead of a person finishes a merger or a correction that a crash may have left half done.
 */
export function outboxOf(house: House): () => Promise<number> {
  const channel = inboxChannel(house.store(inboxItems))
  const undelivered = house.store(undeliveredItems)
  const accounts = house.store(accountKind)
  const stores = carriersIn(house)
  const toInquiry = async (other: string) => absorb(other, await deskOf(house))
  const toNotice = async (from: string) => replace(from, house)
  return () =>
    sweepOutbox({
      stores,
      deliver: (sendings, at) =>
        deliverAll(sendings, at, { book: staffBook(accounts), undelivered, channel, toInquiry, toNotice }),
      giveUp: async (about, message) => void (await recordUndelivered(undelivered, about, message)),
      now: house.now,
      log: house.log,
    })
}
