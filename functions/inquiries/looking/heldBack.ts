import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { may } from '@shared/inquiries/case/status'
import * as z from 'zod'
import type { Kind, Store } from '../../platform/store/store'
import { unless, unlessFaster } from '../../platform/unless'

/** 待核看: where a case is found that waits for a person to look. The case itself says whether it does and why; this only points to it. */
export const heldItem = z.object({
  /** held:<query code>. */
  id: z.string(),
  version: z.number().int(),
  inquiry: z.string(),
  at: z.iso.datetime(),
  /** A person has looked. */
  over: z.boolean(),
})
export type HeldItem = z.infer<typeof heldItem>

export const heldKey = 'held-back'
const heldId = (inquiry: string) => `held:${inquiry}`

export const heldItems: Kind<HeldItem> = {
  table: 'inquiries',
  schema: heldItem,
  isOwn: (id) => id.startsWith('held:'),
  indexes: { first: ({ over, at }) => (over ? undefined : { key: heldKey, sort: at }) },
}

/** A person is still to look. */
export const owes = ({ heldBack, status }: Inquiry): boolean => heldBack?.stands === 'owed' && may(status, 'look')

/** Before the case is written: so that nothing is held that nobody finds, wherever the process dies. */
export async function pointTo({ id, heldBack }: Inquiry, held: Store<HeldItem>): Promise<void> {
  if (heldBack?.stands !== 'owed') return
  const item = { inquiry: id, at: heldBack.at, over: false }
  const made = await unless(held.create({ id: heldId(id), version: 0, ...item }), 'already-exists')
  if (made) return
  const there = await held.get(heldId(id))
  if (there && (there.over || there.at !== item.at)) await unlessFaster(held.save({ ...there, ...item }))
}

/** After a person has looked: what is left pointing by a crash is passed over where the list is read. */
export async function pointNoMore(before: Inquiry, after: Inquiry, held: Store<HeldItem>): Promise<void> {
  if (!owes(before) || owes(after)) return
  const there = await held.get(heldId(after.id))
  if (there && !there.over) await unlessFaster(held.save({ ...there, over: true }))
}
