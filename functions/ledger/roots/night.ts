import { houseOfThisFunction } from '../../platform/cloud/lambda'
import { closeDayOf } from './closeDayOf'

const house = houseOfThisFunction()

/** By schedule: counts the months and gives the day that ended its root. A failure is logged and tried again later. */
export async function handler(): Promise<void> {
  try {
    await closeDayOf(house)
  } catch (error) {
    house.log.broke('closeDay', error)
    throw error
  }
}
