import { houseOfThisFunction } from '../platform/cloud/lambda'
import { tellOfSurveys } from './tellOfSurveys'

const house = houseOfThisFunction()

/** Tells of feedback that surveys owe, by schedule. A failure is logged and thrown, so that it is tried again. */
export async function handler(): Promise<void> {
  try {
    await tellOfSurveys(house)
  } catch (error) {
    house.log.broke('tellOfSurveys', error)
    throw error
  } finally {
    await house.settled()
  }
}
