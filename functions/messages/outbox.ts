import { failed, latestAttempt, type Outgoing } from '@shared/outbox'
import type { Log } from '../platform/log'
import type { Aggregate, Store } from '../platform/store/store'
import { unless } from '../platform/unless'
import type { Sending } from './deliverAll'

interface Needs {
  /** Every kind whose items carry an outbox. */
  stores: readonly Store<Aggregate>[]
  /** Delivers messages of several items together, and says of each that did not go why; the same id twice comes to the same. */
  deliver(sendings: readonly Sending[], at: string): Promise<ReadonlyMap<Outgoing, unknown>>
  /** Makes a message given up on visible to staff; repeating it must come to the same. */
  giveUp(about: string, message: Outgoing): Promise<void>
  now(): Date
  log: Log
}

/** So many items of a kind are taken together. */
const together = 25
const endOfTime = '9999'

/**
 * Sends what is due and takes it out of the items it rode in: at least once. A message that fails waits longer each time
 * and is given up on in the end. Safe to run twice at once: the loser of the write sends nothing new. One item that cannot
 * be handled holds up no other.
 * @returns how many messages were delivered.
 */
export async function sweepOutbox(needs: Needs): Promise<number> {
  let delivered = 0
  for (const store of needs.stores) {
    const at = needs.now().toISOString()
    const items = [...(await store.due(at, together)), ...(await store.due(endOfTime, together, latestAttempt(at)))]
    const sendings = items.flatMap(({ id, outbox = [] }) =>
      outbox.filter((one) => isDue(one, at)).map((message) => ({ message, about: id })),
    )
    if (sendings.length === 0) continue
    const refused = await needs.deliver(sendings, at)
    for (const item of items) {
      try {
        // Where somebody changes the item meanwhile its messages are still in it and go again, to the same effect.
        delivered += (await unless(settled(item, store, { at, refused, ...needs }), 'changed-meanwhile')) ?? 0
      } catch (error) {
        needs.log.broke('outbox', error)
      }
    }
  }
  return delivered
}

/** What a clock that ran ahead has put off is due now. */
const isDue = ({ gaveUpAt, nextAttemptAt }: Outgoing, at: string) =>
  !gaveUpAt && (nextAttemptAt <= at || nextAttemptAt > latestAttempt(at))

/** What went is taken out of the item; what did not waits on in it. */
async function settled(
  item: Aggregate,
  store: Store<Aggregate>,
  { at, refused, giveUp, log }: Pick<Needs, 'giveUp' | 'log'> & { at: string; refused: ReadonlyMap<Outgoing, unknown> },
): Promise<number> {
  const left: Outgoing[] = []
  let delivered = 0
  for (const message of item.outbox ?? []) {
    if (!isDue(message, at)) left.push(message)
    else if (!refused.has(message)) delivered++
    else {
      const error = refused.get(message)
      log.broke('outbox', error)
      const tried = failed(message, error instanceof Error ? error.message : String(error), at)
      left.push(tried)
      if (tried.gaveUpAt) await giveUp(item.id, tried)
    }
  }
  await store.save({ ...item, outbox: left })
  return delivered
}
