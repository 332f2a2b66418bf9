import type { countyFinder } from '@shared/areas/countyAt'

/** What tells the county of a place from the outlines of the counties: read when somebody asks where they are, not before. */
export const finder = async (): Promise<typeof countyFinder> => (await import('@shared/areas/countyAt')).countyFinder
