import { drop } from './acts/drop'
import { explain } from './acts/explain'
import { replace } from './acts/replace'
import { revise } from './acts/revise'
import { sendBack } from './acts/sendBack'
import { sign } from './acts/sign'
import { submit } from './acts/submit'
import { withdraw } from './acts/withdraw'
import type { PaperAction } from './status'
import type { PaperAct } from './thing'

/** The acts on a registered document, in the order of the table: contracts, endpoints and what a page offers follow from them. */
export const paperActs: { [A in PaperAction]: PaperAct } = {
  revise,
  submit,
  sendBack,
  sign,
  explain,
  replace,
  withdraw,
  drop,
}
