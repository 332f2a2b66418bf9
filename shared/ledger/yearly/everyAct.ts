import { handIn } from './acts/handIn'
import { sendBack } from './acts/sendBack'
import { sign } from './acts/sign'
import { write } from './acts/write'
import type { YearlyAction } from './status'
import type { YearlyAct } from './thing'

/** The acts on a unit's part of the yearly report, in the order of the table. */
export const yearlyActs: { [A in YearlyAction]: YearlyAct } = { write, handIn, sendBack, sign }
