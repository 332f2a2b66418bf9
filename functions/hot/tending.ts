import { houseOfThisFunction } from '../platform/cloud/lambda'
import { tellOfHot } from './tellOfHot'

const house = houseOfThisFunction(['lookup'])

/** Tells of topics that many people speak of, by schedule. A failure is logged and thrown, so that it is tried again. */
export async function handler(): Promise<void> {
  try {
    await tellOfHot(house)
  } catch (error) {
    house.log.broke('tellOfHot', error)
    throw error
  } finally {
    await house.settled()
  }
}
