import { houseOfThisFunction } from '../../platform/cloud/lambda'
import { tellOfCards } from '../knowledge/tellOfCards'
import { tellOfRules } from '../knowledge/tellOfRules'
import { tellOfMissed } from '../missed/tellOfMissed'
import { tellOfPapers } from './tellOfPapers'

const house = houseOfThisFunction()

/** Tells of interpretations that are owed and of documents and cards that end soon, of questions that were passed on, of cards to be read again, of rules that begin soon and of texts that wait, by schedule. A failure is logged and thrown, so that it is tried again. */
export async function handler(): Promise<void> {
  try {
    await tellOfPapers(house)
    await tellOfCards(house)
    await tellOfRules(house)
    await tellOfMissed(house)
  } catch (error) {
    house.log.broke('tellOfPapers', error)
    throw error
  } finally {
    await house.settled()
  }
}
