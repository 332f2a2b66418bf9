import { drop } from './acts/drop'
import { sendBack } from './acts/sendBack'
import { sign } from './acts/sign'
import { tell } from './acts/tell'
import { write } from './acts/write'
import type { ProtectionAct } from './thing'
import type { ProtectionAction } from './words'

/** The acts on a record of 个人信息保护, in the order of the table. */
export const protectionActs: { [A in ProtectionAction]: ProtectionAct } = { write, sendBack, drop, sign, tell }
