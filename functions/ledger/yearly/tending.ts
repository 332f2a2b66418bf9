import { houseOfThisFunction } from '../../platform/cloud/lambda'
import { tellOfHolidays } from './tellOfHolidays'
import { tellOfYearly } from './tellOfYearly'

const house = houseOfThisFunction()

/** Tells who owes the yearly report, and that the holidays of a year are missing, by schedule. A failure is logged and thrown, so that it is tried again. */
export async function handler(): Promise<void> {
  try {
    await tellOfYearly(house)
    await tellOfHolidays(house)
  } catch (error) {
    house.log.broke('tellOfYearly', error)
    throw error
  } finally {
    await house.settled()
  }
}
