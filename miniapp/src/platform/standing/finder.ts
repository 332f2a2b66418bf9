import { countyFinder } from '@shared/areas/countyAt'

/** What tells the county of a place from the outlines of the counties. */
export const finder = async (): Promise<typeof countyFinder> => countyFinder
