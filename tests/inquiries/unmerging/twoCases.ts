import { merge } from '@shared/inquiries/acts/desk/merge'
import { unmerge } from '@shared/inquiries/acts/desk/unmerge'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { acted } from '@shared/inquiries/thing'
import { caseRoom, keepChanged } from '../../../functions/inquiries/caseRoom'
import { inquiries } from '../../../functions/inquiries/store'
import { inboxItems } from '../../../functions/messages/inbox'
import { outboxOf } from '../../../functions/messages/outboxOf'
import type { Store } from '../../../functions/platform/store/store'
import { office } from '../office'
import { more } from '../people'

const sameReason = '同一栋楼的同一件事'
export const reason = '不是同一栋楼，供热公司也不一样'
/** A third person who asks. */
export const third = { id: 'citizen-third', role: 'citizen', name: '示例居民三' } as const
/** Somebody who follows. */
export const follower = { id: 'citizen-follows', role: 'citizen', name: '示例居民四' } as const

/** Two cases of two people, the second merged into the first unless that is left to the test. */
export async function setUp(merged = true) {
  const all = office()
  const main = await all.opened()
  const double = await all.opened({ text: '我们楼也是，暖气三天不热' }, more.neighbour)
  const store: Store<Inquiry> = all.house.store(inquiries)
  const kept = async (id: string) => (await store.get(id))!
  const mergeInto = (id: string, into: string) => all.step(more.dispatcher, id, 'merger', { into, reason: sameReason })
  const undo = (id = double.id, caller: Parameters<typeof all.step>[0] = more.dispatcher) =>
    all.step(caller, id, 'merger-undoing', { reason })
  /** What a process leaves that dies before the second write. */
  const only = {
    async merge(id: string, into: string) {
      const room = await caseRoom(all.house)
      const sent = { target: await kept(into), reason: sameReason }
      const taken = { one: await kept(id), caller: more.dispatcher, moment: room.moment, sent }
      await keepChanged(acted(merge, taken), room)
    },
    async undo(id: string) {
      const room = await caseRoom(all.house)
      const taken = { one: await kept(id), caller: more.dispatcher, moment: room.moment, sent: { reason } }
      await keepChanged(acted(unmerge, taken), room)
    },
  }
  const sweep = outboxOf(all.house)
  const inbox = async (person: string) => {
    for (let times = 0; times < 4; times++) await sweep()
    const { items } = await all.house.store(inboxItems).page({ index: 'first', key: person })
    return items.map(({ title, text }) => ({ title, text }))
  }
  const waiting = async (id: string) => (await kept(id)).merged.map((one) => one.id)
  const steps = async (id: string) => (await kept(id)).events.map(({ type }) => type)
  if (merged) await mergeInto(double.id, main.id)
  return { ...all, main, double, store, kept, merge: mergeInto, undo, only, inbox, waiting, steps }
}
