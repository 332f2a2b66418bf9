import type { Aggregate, Store } from '../platform/store/store'

/**
 * How many seconds the oldest message that is due has waited since it was written, over every kind that carries
 * messages; 0 when none is due. Messages given up on wait for nobody: they stand among the undelivered ones.
 */
export async function outboxAge(stores: readonly Pick<Store<Aggregate>, 'due'>[], now: Date): Promise<number> {
  const at = now.toISOString()
  const waiting = await Promise.all(stores.map((store) => store.due(at, 25)))
  const since = waiting
    .flat()
    .flatMap((item) => item.outbox ?? [])
    .filter((message) => !message.gaveUpAt && message.nextAttemptAt <= at)
    .map((message) => Date.parse(message.createdAt))
  return since.length === 0 ? 0 : Math.max(0, Math.floor((now.getTime() - Math.min(...since)) / 1000))
}
