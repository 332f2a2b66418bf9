import { claim } from './acts/claim'
import { confirm } from './acts/confirm'
import { drop } from './acts/drop'
import { lookBack } from './acts/lookBack'
import { postpone } from './acts/postpone'
import { refuse } from './acts/refuse'
import { report } from './acts/report'
import { revise } from './acts/revise'
import { sendBack } from './acts/sendBack'
import { sign } from './acts/sign'
import { withdraw } from './acts/withdraw'
import type { PromiseAction } from './status'
import type { PromiseAct } from './thing'

/** The acts on a promise, in the order of the table: contracts, endpoints and what a page offers follow from them. */
export const promiseActs: { [A in PromiseAction]: PromiseAct } = {
  revise,
  drop,
  sendBack,
  sign,
  report,
  claim,
  confirm,
  refuse,
  postpone,
  withdraw,
  lookBack,
}
