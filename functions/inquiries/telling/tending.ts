import { houseOfThisFunction } from '../../platform/cloud/lambda'
import { tendCases } from './tendCases'

const house = houseOfThisFunction()

/** Tends the cases, by schedule. A failure is logged and thrown, so that it is tried again; done twice is done once. */
export async function handler(): Promise<void> {
  try {
    await tendCases(house)
  } catch (error) {
    house.log.broke('tendCases', error)
    throw error
  } finally {
    await house.settled()
  }
}
