import type { CountedAtTables } from './counted'

/**
 * In yuan: DynamoDB on demand in Beijing and Ningxia as published (a read is a fifth of a write), Lambda there, and about
 * what one text costs in a package. Whoever runs this goes by their own bill.
 */
export const prices = { readMillion: 2.23, writeMillion: 11.15, gbSecond: 0.000113, sms: 0.05 }
/** Where an item stands in two lists it is written three times in the cloud; here the lists are not counted. */
const lists = 3
const million = 1_000_000

export interface Price {
  tables: number
  computing: number
  sms: number
}

/** One million messages in the cloud, in yuan. @param perSecond At which they leave one function of 1 GB. @param bySms A share. */
export function priceOf({ each }: Pick<CountedAtTables, 'each'>, perSecond: number, bySms: number): Price {
  // A person's own row stands in no list; what is above one unit is the batch, which does.
  const writes = 1 + Math.max(0, each.writeUnits - 1) * lists
  return {
    tables: each.readUnits * prices.readMillion + writes * prices.writeMillion,
    computing: (million / perSecond) * prices.gbSecond,
    sms: million * bySms * prices.sms,
  }
}
