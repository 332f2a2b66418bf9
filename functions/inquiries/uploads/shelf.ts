import { setTimeout } from 'node:timers/promises'
import { mostWaiting } from '@shared/inquiries/case/attachment'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import type { Kind, Store } from '../../platform/store/store'
import { unlessFaster } from '../../platform/unless'

const day = 24 * 60 * 60_000
/** Uploads of one person at the same moment clash, and one of them is written each time. */
const mostClashes = 60

const shelf = z.object({
  /** uploads:<digest of the person>. */
  id: z.string(),
  version: z.number().int(),
  held: z.array(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      /** A step of a case has named it. */
      used: z.boolean().optional(),
    }),
  ),
})
export type UploadShelf = z.infer<typeof shelf>

/** What one person has uploaded within the last day, in one item: counted without looking through the bucket. */
export const shelves: Kind<UploadShelf> = { table: 'inquiries', schema: shelf, indexes: {} }

type Held = UploadShelf['held']

export const tooManyWaiting = () =>
  new Problem('too-many-attempts', '今天传了太多没有用到的附件，明天再传，或者先提交已经传好的')

/** @throws Problem 'too-many-attempts' when too many wait unused. Sending what waits already is always possible. */
export function requireRoom(held: Held, same: (id: string) => boolean): void {
  const others = held.filter((one) => !one.used && !same(one.id))
  if (others.length >= mostWaiting) throw tooManyWaiting()
}

/** Puts an upload on the shelf; what was used and is sent again waits again. @throws Problem as of requireRoom. */
export function withUpload(held: Held, id: string, now: Date): Held {
  requireRoom(held, (one) => one === id)
  return [...held.filter((one) => one.id !== id), { id, at: now.toISOString() }]
}

export const withUsed = (held: Held, ids: readonly string[]): Held =>
  held.map((one) => (ids.includes(one.id) ? { ...one, used: true } : one))

/** What a person has uploaded within the last day. */
export async function heldOn(id: string, store: Store<UploadShelf>, now: Date): Promise<Held> {
  return recent((await store.get(id))?.held ?? [], now)
}

/** Changes a shelf in one conditional write, again where somebody was faster. */
export async function changeShelf(
  id: string,
  change: (held: Held) => Held,
  store: Store<UploadShelf>,
  now: Date,
): Promise<void> {
  for (let clash = 0; ; clash++) {
    const there = await store.get(id)
    const held = change(recent(there?.held ?? [], now))
    const writing = there ? store.save({ ...there, held }) : store.create({ id, version: 0, held })
    if (await (clash === mostClashes ? writing : unlessFaster(writing))) return
    await setTimeout(clash % 10)
  }
}

const recent = (held: Held, now: Date) => held.filter(({ at }) => now.getTime() - Date.parse(at) < day)
