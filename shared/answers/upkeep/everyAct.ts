import { judge } from './acts/judge'
import { sendBack } from './acts/sendBack'
import { sign } from './acts/sign'
import type { UpkeepAction } from './status'
import type { UpkeepAct } from './thing'

/** The acts on a finding, in the order of the table. */
export const upkeepActs: { [A in UpkeepAction]: UpkeepAct } = { judge, sendBack, sign }
