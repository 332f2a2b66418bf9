import { outboxOf } from '../messages/outboxOf'
import type { House } from '../platform/house'

/** Where the cloud has a schedule there is a timer here: the outbox leaves at once after a change, and every second. */
export function outboxTimer() {
  let house: House | undefined
  let running: Promise<void> | undefined
  let again = false
  let timer: NodeJS.Timeout | undefined

  async function sweep(sweepOnce: () => Promise<number>): Promise<void> {
    do {
      again = false
      await sweepOnce().catch((error: unknown) => house?.log.broke('outbox', error))
    } while (again)
  }
  let sweepOnce: () => Promise<number> = async () => 0
  const soon = () => {
    if (running) again = true
    else if (house)
      running = sweep(sweepOnce).finally(() => {
        running = undefined
      })
  }
  return {
    soon,
    start(started: House) {
      house = started
      sweepOnce = outboxOf(started)
      timer = setInterval(soon, 1_000)
    },
    /** Waits for the sweep that is under way. */
    async stop() {
      clearInterval(timer)
      house = undefined
      await running
    },
  }
}
