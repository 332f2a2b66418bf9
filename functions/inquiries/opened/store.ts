import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { openedInformation } from '@shared/inquiries/case/opened'
import * as z from 'zod'
import type { Kind, Store } from '../../platform/store/store'
import { unlessFaster } from '../../platform/unless'

/** 转主动公开, as everybody finds it: the copy in the case is the truth, this one lies where it can be listed. */
export const openedItem = openedInformation.omit({ earlier: true }).extend({
  /** opened:<name>. */
  id: z.string(),
  version: z.number().int(),
})
export type OpenedItem = z.infer<typeof openedItem>

export const openedKey = 'open-to-all'
export const openedId = (name: string) => `opened:${name}`

export const openedItems: Kind<OpenedItem> = {
  table: 'inquiries',
  schema: openedItem,
  isOwn: (id) => id.startsWith('opened:'),
  indexes: {
    fourth: (one) => (one.withdrawn ? undefined : { key: openedKey, sort: `${one.openedAt}#${one.name}` }),
  },
}

/** Makes the column agree with the case; doing it again changes nothing, so a crash in between is put right later. */
export async function settleOpened({ opened }: Inquiry, store: Store<OpenedItem>): Promise<void> {
  if (!opened) return
  const { earlier: _earlier, ...copy } = opened
  const id = openedId(opened.name)
  const there = await store.get(id)
  if (!there) {
    await unlessFaster(store.create({ id, version: 0, ...copy }))
    return
  }
  const same = there.changes.length === copy.changes.length && there.withdrawn === copy.withdrawn
  if (!same && there.changes.length <= copy.changes.length)
    await unlessFaster(store.save({ id, version: there.version, ...copy }))
}
