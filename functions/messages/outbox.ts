import { failed, type Outgoing } from '@shared/outbox'
import type { Log } from '../platform/log'
import type { Aggregate, Store } from '../platform/store/store'
import { unless } from '../platform/unless'

/** Delivers one message of a case; delivering the same id twice must come to the same. Throws when it did not work. */
export type Deliver = (message: Outgoing, at: string, about: string) => Promise<void>

interface Needs {
  /** Every kind whose items carry an outbox. */
  stores: readonly Store<Aggregate>[]
  deliver: Deliver
  /** Makes a message given up on visible to staff; repeating it must come to the same. */
  giveUp(about: string, message: Outgoing): Promise<void>
  now(): Date
  log: Log
}

/**
 * Sends what is due and takes it out of the items it rode in: at least once, in the order of time. A message that fails
 * waits longer each time and is given up on in the end. Safe to run twice at once: the loser of the write sends nothing new.
 * One item that cannot be handled holds up no other.
 * @returns how many messages were delivered.
 */
export async function sweepOutbox(needs: Needs): Promise<number> {
  let delivered = 0
  for (const store of needs.stores) {
    for (const item of await store.due(needs.now().toISOString(), 25)) {
      try {
        // Where somebody changes the item meanwhile its messages are still in it and go again, to the same effect.
        delivered += (await unless(sendFrom(item, store, needs), 'changed-meanwhile')) ?? 0
      } catch (error) {
        needs.log.broke('outbox', error)
      }
    }
  }
  return delivered
}

async function sendFrom(
  item: Aggregate,
  store: Store<Aggregate>,
  { deliver, giveUp, now, log }: Needs,
): Promise<number> {
  const at = now().toISOString()
  const left: Outgoing[] = []
  let delivered = 0
  for (const message of item.outbox ?? []) {
    if (message.gaveUpAt || message.nextAttemptAt > at) {
      left.push(message)
      continue
    }
    try {
      await deliver(message, at, item.id)
      delivered++
    } catch (error) {
      log.broke('outbox', error)
      const tried = failed(message, error instanceof Error ? error.message : String(error), at)
      left.push(tried)
      if (tried.gaveUpAt) await giveUp(item.id, tried)
    }
  }
  await store.save({ ...item, outbox: left })
  return delivered
}
