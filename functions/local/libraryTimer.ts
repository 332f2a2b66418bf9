import { isBusy, placedByClock, type PlaceSigned } from '../answers/accessions/placedByClock'
import type { House } from '../platform/house'

/** How often, in milliseconds, it is asked whether anything was signed or withdrawn; where it failed, after a minute. */
const lookEvery = 3_000
const againAfter = 60_000

/** Where the cloud has a schedule there is a timer here: what was signed comes into the library, what was withdrawn leaves it. */
export function libraryTimer() {
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let pausedUntil = 0

  async function look(house: House, placing: () => Promise<boolean>): Promise<void> {
    if (house.now().getTime() < pausedUntil) return
    try {
      await placing()
    } catch (error) {
      // An import by hand goes first, and nothing is wrong.
      if (!isBusy(error)) {
        pausedUntil = house.now().getTime() + againAfter
        house.log.broke('placing', error)
      }
    }
  }
  return {
    start(house: House, place: PlaceSigned) {
      const placing = placedByClock(house, place)
      timer = setInterval(() => {
        running ??= look(house, placing).finally(() => {
          running = undefined
        })
      }, lookEvery)
    },
    /** Waits for what is under way. */
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
