import { houseOfThisFunction } from '../platform/cloud/lambda'
import { tellOfConcerns } from './tellOfConcerns'

const house = houseOfThisFunction()

/** Tells of concerns whose hours run out, by schedule. A failure is logged and thrown, so that it is tried again. */
export async function handler(): Promise<void> {
  try {
    await tellOfConcerns(house)
  } catch (error) {
    house.log.broke('tellOfConcerns', error)
    throw error
  } finally {
    await house.settled()
  }
}
