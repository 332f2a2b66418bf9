import type { Store } from '../../platform/store/store'
import type { InboxItem } from '../inbox'
import type { Channel, Parcel } from './channel'

/** How many are looked up at once. */
const together = 100

/**
 * 收件箱: one look at what is there already and one write of all that is not, many to a request. What a person has read stays
 * read. Two sweeps at the very same moment write the same rows.
 */
export function inboxChannel(inbox: Pick<Store<InboxItem>, 'many' | 'keepAll'>): Channel {
  return {
    async carry(parcels) {
      for (let from = 0; from < parcels.length; from += together)
        await carried(inbox, parcels.slice(from, from + together))
    },
  }
}

async function carried(inbox: Pick<Store<InboxItem>, 'many' | 'keepAll'>, parcels: readonly Parcel[]): Promise<void> {
  const there = new Set((await inbox.many(parcels.map(({ id }) => id))).map(({ id }) => id))
  const fresh = new Map(parcels.filter(({ id }) => !there.has(id)).map((one) => [one.id, itemOf(one)]))
  if (fresh.size > 0) await inbox.keepAll([...fresh.values()])
}

const itemOf = ({ about, link, ...parcel }: Parcel): InboxItem => ({
  ...parcel,
  version: 0,
  ...(about ? { about } : {}),
  ...(link ? { link } : {}),
})
