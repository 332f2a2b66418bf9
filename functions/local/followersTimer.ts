import { followersTold } from '../notices/followers/tellFollowers'
import type { House } from '../platform/house'

/** Where the cloud has a queue there is a timer here: followers are told soon after a notice went up, and every second what waits. */
export function followersTimer() {
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let over = false
  let run: (() => Promise<unknown>) | undefined
  let house: House | undefined

  function soon() {
    running ??= run?.()
      .then(
        () => undefined,
        (error: unknown) => house?.log.broke('followers', error),
      )
      .finally(() => {
        running = undefined
      })
  }
  return {
    soon,
    start(started: House) {
      house = started
      const told = followersTold(started)
      run = () => told({ over: () => over })
      timer = setInterval(soon, 1_000)
    },
    /** Waits for what is in hand; the rest waits for the next start. */
    async stop() {
      clearInterval(timer)
      over = true
      await running
    },
  }
}
