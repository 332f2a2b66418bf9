import type { Store } from '../../platform/store/store'
import type { InboxItem } from '../inbox'
import { keepNew } from '../keepNew'
import type { MessageChannel, Parcel } from './channel'

/**
 * 收件箱: what is not there yet is put there. What a person has read stays read. Two sweeps at the very same moment write the
 * same rows.
 */
export const inboxChannel = (inbox: Pick<Store<InboxItem>, 'many' | 'keepAll'>): MessageChannel => ({
  carry: (parcels) => keepNew(inbox, parcels.map(itemOf)),
})

const itemOf = ({ about, link, ...parcel }: Parcel): InboxItem => ({
  ...parcel,
  version: 0,
  ...(about ? { about } : {}),
  ...(link ? { link } : {}),
})
