import { houseOfThisFunction } from '../../platform/cloud/lambda'
import { tellOfCards } from '../knowledge/tellOfCards'
import { tellOfPapers } from './tellOfPapers'

const house = houseOfThisFunction()

/** Tells of interpretations that are owed and of documents and cards that end soon, by schedule. A failure is logged and thrown, so that it is tried again. */
export async function handler(): Promise<void> {
  try {
    await tellOfPapers(house)
    await tellOfCards(house)
  } catch (error) {
    house.log.broke('tellOfPapers', error)
    throw error
  } finally {
    await house.settled()
  }
}
