import { assign } from './acts/assign'
import { correct } from './acts/correct'
import { draft } from './acts/draft'
import { drop } from './acts/drop'
import { sendBack } from './acts/sendBack'
import { sign } from './acts/sign'
import { submit } from './acts/submit'
import { withdraw } from './acts/withdraw'
import type { ConcernAct } from './acts/act'
import type { ConcernAction } from './status'

/** The acts on a concern, in the order of the table: contracts, endpoints and what a page offers follow from them. */
export const concernActs: { [A in ConcernAction]: ConcernAct } = {
  assign,
  draft,
  drop,
  submit,
  sign,
  sendBack,
  correct,
  withdraw,
}
