import { type Outgoing, recipientOf } from '@shared/outbox'
import type { Store } from '../platform/store/store'
import type { MessageChannel, Parcel } from './channels/channel'
import { parcelsOf } from './delivery'
import { type UndeliveredItem, undeliveredOf } from './inbox'
import { keepNew } from './keepNew'
import type { StaffBook } from './staffBook'

/** A message on its way, and the item it rides in. */
export interface Sending {
  message: Outgoing
  about: string
}

interface Needs {
  book: StaffBook
  channel: MessageChannel
  /** Where a message stands that nobody is there for. */
  undelivered: Pick<Store<UndeliveredItem>, 'many' | 'keepAll'>
  /** What is done with a message to a case instead of a person; its text says what it wants. */
  toInquiry?: (text: string) => Promise<unknown>
  /** What is done with a message to a notice: the one it rides in takes the place of that one. */
  toNotice?: (from: string) => Promise<unknown>
}

const nobodyThere = async () => {
  throw new Error('A message to a case or a notice came where only people are told.')
}

/**
 * Delivers many messages together, so that they go in few writes. One that cannot go keeps no other back.
 * @returns why, for each message that did not go.
 */
export async function deliverAll(
  sendings: readonly Sending[],
  at: string,
  { book, channel, undelivered, toInquiry = nobodyThere, toNotice = nobodyThere }: Needs,
): Promise<Map<Outgoing, unknown>> {
  const failed = new Map<Outgoing, unknown>()
  const ready = new Map<Outgoing, Parcel[]>()
  const lost = new Map<Outgoing, UndeliveredItem[]>()
  for (const { message, about } of sendings)
    try {
      const to = recipientOf(message.to)
      if ('inquiry' in to || 'notice' in to) {
        await ('inquiry' in to ? toInquiry(message.text) : toNotice(about))
        continue
      }
      const parcels = await parcelsOf(message, at, book)
      if (parcels.length > 0) ready.set(message, parcels)
      else lost.set(message, [undeliveredOf(about, { ...message, lastError: '没有可以通知的账号', gaveUpAt: at })])
    } catch (error) {
      failed.set(message, error)
    }
  await together(ready, (parcels) => channel.carry(parcels), failed)
  await together(lost, (items) => keepNew(undelivered, items), failed)
  return failed
}

/** All at once, else one by one, to learn which does not go. */
async function together<T>(
  all: ReadonlyMap<Outgoing, readonly T[]>,
  put: (some: readonly T[]) => Promise<void>,
  failed: Map<Outgoing, unknown>,
): Promise<void> {
  try {
    await put([...all.values()].flat())
  } catch {
    for (const [message, some] of all) await put(some).catch((error: unknown) => failed.set(message, error))
  }
}
