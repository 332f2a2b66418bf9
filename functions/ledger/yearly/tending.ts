import { houseOfThisFunction } from '../../platform/cloud/lambda'
import { tellOfYearly } from './tellOfYearly'

const house = houseOfThisFunction()

/** Tells who owes the yearly report, by schedule. A failure is logged and thrown, so that it is tried again. */
export async function handler(): Promise<void> {
  try {
    await tellOfYearly(house)
  } catch (error) {
    house.log.broke('tellOfYearly', error)
    throw error
  } finally {
    await house.settled()
  }
}
