import type { ConcernAct } from './acts/act'
import { agree } from './acts/cosigning/agree'
import { assign } from './acts/assign'
import { brief } from './acts/brief'
import { close } from './acts/close'
import { correct } from './acts/correct'
import { draft } from './acts/draft'
import { drop } from './acts/drop'
import { exempt } from './acts/exempt'
import { follow } from './acts/follow'
import { giveBack } from './acts/giveBack'
import { grade } from './acts/grade'
import { link } from './acts/link'
import { merge } from './acts/merge'
import { object } from './acts/cosigning/object'
import { part } from './acts/part'
import { reopen } from './acts/reopen'
import { sendBack } from './acts/sendBack'
import { sign } from './acts/sign'
import { submit } from './acts/submit'
import { verify } from './acts/verify'
import { withdraw } from './acts/withdraw'
import type { ConcernEventType } from './event'
import type { ConcernAction } from './status'

/** The acts on a concern, in the order of the table: contracts, endpoints and what a page offers follow from them. */
export const concernActs: { [A in ConcernAction]: ConcernAct } = {
  verify,
  grade,
  assign,
  giveBack,
  draft,
  drop,
  submit,
  agree,
  object,
  sign,
  sendBack,
  brief,
  follow,
  close,
  reopen,
  exempt,
  merge,
  part,
  linkCases: link,
  correct,
  withdraw,
}

const byEvent = new Map(Object.values(concernActs).map((one) => [one.event, one]))
/** The act that leaves such an event; nothing for 登记, which begins a concern. */
export const actBehind = (type: ConcernEventType): ConcernAct | undefined => byEvent.get(type)
