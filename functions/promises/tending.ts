import { houseOfThisFunction } from '../platform/cloud/lambda'
import { tellOfPromises } from './tellOfPromises'

const house = houseOfThisFunction()

/** Tells of promises whose day is near or over, by schedule. A failure is logged and thrown, so that it is tried again. */
export async function handler(): Promise<void> {
  try {
    await tellOfPromises(house)
  } catch (error) {
    house.log.broke('tellOfPromises', error)
    throw error
  } finally {
    await house.settled()
  }
}
