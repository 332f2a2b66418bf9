import { confirm } from './acts/confirm'
import { drop } from './acts/drop'
import { sendBack } from './acts/sendBack'
import { write } from './acts/write'
import type { HolidayAct } from './thing'
import type { HolidayAction } from './words'

/** The acts on a year's holidays, in the order of the table. */
export const holidayActs: { [A in HolidayAction]: HolidayAct } = { write, sendBack, drop, confirm }
