import { houseOfThisFunction } from '../../platform/cloud/lambda'
import { isBusy, placedByClock } from './placedByClock'
import { place } from './placing'

const house = houseOfThisFunction()
const look = placedByClock(house, (records) => place(records, house.bucket, house.now()))

/** Every minute: what was signed comes into the library, what was withdrawn leaves it. A failure is logged and thrown, and tried again a minute later. */
export async function handler(): Promise<void> {
  try {
    await look()
  } catch (error) {
    if (isBusy(error)) return
    house.log.broke('placing', error)
    throw error
  } finally {
    await house.settled()
  }
}
