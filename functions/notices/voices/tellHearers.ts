import type { Outgoing } from '@shared/outbox'
import type { MessageChannel, Parcel } from '../../messages/channels/channel'
import type { House } from '../../platform/house'
import { everyOf } from '../../platform/store/pages'
import { askersIn } from './standing'
import { hearingsKey, voices } from './store'

/** So many are told with one writing. */
const page = 100

/**
 * Tells whoever asked for the hearing of a matter and has not taken that back, some at a time, under ids that name message and
 * person: so an attempt repeated after a crash reaches whoever was missed and nobody twice. Who it is only their own case
 * says; it leads them to the notice on which they asked.
 */
export async function tellHearers(
  matter: string,
  message: Outgoing,
  { house, channel }: { house: Pick<House, 'store'>; channel: MessageChannel },
): Promise<void> {
  const said = await everyOf(house.store(voices).page, { index: 'second', key: hearingsKey(matter) })
  const askers = askersIn(house)
  for (let from = 0; from < said.length; from += page) {
    const told = await askers(said.slice(from, from + page))
    await channel.carry([...told].map(([person, notice]) => toHearer(message, person, notice)))
  }
}

/** What one of them gets, leading to the notice on which they asked. */
export const toHearer = ({ id, title, text, createdAt: sentAt }: Outgoing, person: string, notice: string): Parcel => ({
  id: `${id}/${person}`,
  person,
  title,
  text,
  sentAt,
  about: { thing: 'notice', id: notice },
})
