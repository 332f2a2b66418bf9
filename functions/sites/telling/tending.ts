import { houseOfThisFunction } from '../../platform/cloud/lambda'
import { sweepUnused } from '../../notices/tidying/sweepUnused'
import { tellOfPostings } from './tellOfPostings'

const house = houseOfThisFunction()

/** Tells of what has to hang, of gaps and of what may come down, and sweeps what no notice names, by schedule. A failure is logged and thrown, so that it is tried again. */
export async function handler(): Promise<void> {
  try {
    await tellOfPostings(house)
    await sweepUnused(house)
  } catch (error) {
    house.log.broke('tellOfPostings', error)
    throw error
  } finally {
    await house.settled()
  }
}
