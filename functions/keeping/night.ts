import { houseOfThisFunction } from '../platform/cloud/lambda'
import { keepSchedule } from './keepSchedule'

const house = houseOfThisFunction()

/** By schedule: deletes what is kept too long. A failure is logged and tried again; done twice is done once. */
export async function handler(): Promise<void> {
  try {
    await keepSchedule(house)
  } catch (error) {
    house.log.broke('keeping', error)
    throw error
  }
}
