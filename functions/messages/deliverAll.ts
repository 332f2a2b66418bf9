import { type Outgoing, recipientOf } from '@shared/outbox'
import type { Channel, Parcel } from './channels/channel'
import { parcelsOf, type Rounds } from './delivery'

/** A message on its way, and the item it rides in. */
export interface Sending {
  message: Outgoing
  about: string
}

interface Needs extends Rounds {
  channel: Channel
  /** What is done with a message to a case instead of a person; its text says what it wants. */
  toInquiry?: (text: string) => Promise<unknown>
}

const nobodyThere = async () => {
  throw new Error('A message to a case came where only people are told.')
}

/**
 * Delivers many messages together, so that a channel can take them in few writes. One that cannot go keeps no other back.
 * @returns why, for each message that did not go.
 */
export async function deliverAll(
  sendings: readonly Sending[],
  at: string,
  needs: Needs,
): Promise<Map<Outgoing, unknown>> {
  const { toInquiry = nobodyThere } = needs
  const failed = new Map<Outgoing, unknown>()
  const ready = new Map<Outgoing, Parcel[]>()
  for (const { message, about } of sendings)
    try {
      if ('inquiry' in recipientOf(message.to)) await toInquiry(message.text)
      else ready.set(message, await parcelsOf(message, at, about, needs))
    } catch (error) {
      failed.set(message, error)
    }
  try {
    await needs.channel.carry([...ready.values()].flat())
  } catch {
    // Not all together: then one by one, to learn which.
    for (const [message, parcels] of ready)
      await needs.channel.carry(parcels).catch((error: unknown) => failed.set(message, error))
  }
  return failed
}
