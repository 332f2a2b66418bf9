import { houseOfThisFunction } from '../../platform/cloud/lambda'
import { countHot } from '../../messages/followers/countHot'
import { tellOfHearings } from '../../notices/matters/tellOfHearings'
import { tellOfOutcomes } from '../../notices/outcome/tellOfOutcomes'
import { sweepUnused } from '../../notices/tidying/sweepUnused'
import { tellOfPostings } from './tellOfPostings'

const house = houseOfThisFunction()

/** Tells of what has to hang, of gaps and of what may come down, of opinions whose outcome is to be published, of hearings that are owed or held today, sweeps what no notice names and counts what most people follow, by schedule. A failure is logged and thrown, so that it is tried again. */
export async function handler(): Promise<void> {
  try {
    await tellOfPostings(house)
    await tellOfOutcomes(house)
    await tellOfHearings(house)
    await sweepUnused(house)
    await countHot(house)
  } catch (error) {
    house.log.broke('tellOfPostings', error)
    throw error
  } finally {
    await house.settled()
  }
}
