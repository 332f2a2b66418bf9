import { beijingDate } from '@shared/calendar/date'
import { keepSchedule } from '../keeping/keepSchedule'
import { closeDayOf } from '../ledger/roots/closeDayOf'
import type { House } from '../platform/house'

const minute = 60_000

/** Where the cloud has a schedule there is a timer here: the day that ended gets its root soon after midnight, or at the start, and then what is kept too long is deleted. */
export function dayTimer() {
  let closed: string | undefined
  let running: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined

  async function close(house: House): Promise<void> {
    try {
      const today = beijingDate(house.now())
      await closeDayOf(house)
      await keepSchedule(house)
      closed = today
    } catch (error) {
      house.log.broke('closeDay', error)
    }
  }
  return {
    start(house: House) {
      const look = () => {
        // Writes of the last seconds of a day have landed ten minutes later.
        const settled = beijingDate(new Date(house.now().getTime() - 10 * minute))
        // What was closed by a clock that ran ahead says nothing of today.
        const done = closed !== undefined && settled <= closed && closed <= beijingDate(house.now())
        if (running || done) return
        running = close(house).finally(() => {
          running = undefined
        })
      }
      look()
      timer = setInterval(look, minute)
    },
    /** Waits for what is under way. */
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
