import type { readAnnualReport } from '@shared/ledger/contractAnnual'
import type { Replied } from '@shared/operation'

/** The table of a year as the page has it. */
export type Report = Replied<typeof readAnnualReport>
