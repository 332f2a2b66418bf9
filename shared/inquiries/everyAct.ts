import type { InquiryAct, OwnAct } from './acts/act'
import { correct } from './acts/asker/correct'
import { correctContact } from './acts/asker/correctContact'
import { proveIdentity } from './acts/asker/proveIdentity'
import { dispute } from './acts/asker/dispute'
import { rate } from './acts/asker/rate'
import { redo } from './acts/asker/redo'
import { supplement } from './acts/asker/supplement'
import { withdraw } from './acts/asker/withdraw'
import { judgeOpening } from './acts/opening/judgeOpening'
import { openUp } from './acts/opening/openUp'
import { proposeOpening } from './acts/opening/proposeOpening'
import { refuseOpening } from './acts/opening/refuseOpening'
import { signOpening } from './acts/opening/signOpening'
import { withdrawOpening } from './acts/opening/withdrawOpening'
import { askFee } from './acts/fee/askFee'
import { recordPayment } from './acts/fee/recordPayment'
import { accept } from './acts/desk/accept'
import { assign } from './acts/desk/assign'
import { confirm } from './acts/desk/confirm'
import { decline } from './acts/desk/decline'
import { look } from './acts/desk/look'
import { refuseMove } from './acts/desk/refuseMove'
import { merge } from './acts/desk/merge'
import { remind } from './acts/desk/remind'
import { changePart } from './acts/desk/changePart'
import { split } from './acts/desk/split'
import { unmerge } from './acts/desk/unmerge'
import { supervise } from './acts/desk/supervise'
import { abandon } from './acts/itself/abandon'
import { absorb } from './acts/itself/absorb'
import { close } from './acts/itself/close'
import { erase } from './acts/itself/erase'
import { holdBack } from './acts/itself/holdBack'
import { lapse } from './acts/itself/lapse'
import { succeed } from './acts/itself/succeed'
import { release } from './acts/itself/release'
import { part } from './acts/itself/part'
import { letGo } from './acts/itself/letGo'
import { raiseOpening } from './acts/itself/raiseOpening'
import { recount } from './acts/itself/recount'
import { confirmPublication } from './acts/publication/confirmPublication'
import { grantConsent } from './acts/publication/grantConsent'
import { proposePublication } from './acts/publication/proposePublication'
import { publish } from './acts/publication/publish'
import { refusePublication } from './acts/publication/refusePublication'
import { signPublication } from './acts/publication/signPublication'
import { takeDownPublication } from './acts/publication/takeDownPublication'
import { withdrawConsent } from './acts/publication/withdrawConsent'
import { askMove } from './acts/unit/askMove'
import { askExtension } from './acts/unit/askExtension'
import { checkIdentity } from './acts/unit/checkIdentity'
import { claim } from './acts/unit/claim'
import { consult } from './acts/unit/consult'
import { contribute } from './acts/unit/contribute'
import { draft } from './acts/unit/draft'
import { grantExtension } from './acts/unit/grantExtension'
import { handOver } from './acts/unit/handOver'
import { refuseExtension } from './acts/unit/refuseExtension'
import { requestCorrection } from './acts/unit/requestCorrection'
import { resume } from './acts/unit/resume'
import { giveBack } from './acts/unit/return'
import { returnPart } from './acts/unit/returnPart'
import { sendBack } from './acts/unit/sendBack'
import { sign } from './acts/unit/sign'
import { submitForReview } from './acts/unit/submitForReview'
import type { EventType } from './case/event'
import type { Action, OwnAction, PersonsAction } from './case/status'

/** The acts of people on a case, in the order of the table: contracts, endpoints and what a page offers follow from them. */
export const inquiryActs = {
  accept,
  decline,
  confirm,
  proveIdentity,
  checkIdentity,
  assign,
  split,
  contribute,
  returnPart,
  changePart,
  return: giveBack,
  askMove,
  refuseMove,
  dispute,
  claim,
  handOver,
  consult,
  resume,
  requestCorrection,
  correct,
  askFee,
  recordPayment,
  draft,
  submitForReview,
  sign,
  sendBack,
  askExtension,
  grantExtension,
  refuseExtension,
  remind,
  supervise,
  merge,
  unmerge,
  supplement,
  withdraw,
  rate,
  redo,
  correctContact,
  grantConsent,
  withdrawConsent,
  proposePublication,
  signPublication,
  refusePublication,
  publish,
  confirmPublication,
  takeDownPublication,
  judgeOpening,
  openUp,
  proposeOpening,
  signOpening,
  refuseOpening,
  withdrawOpening,
  look,
} satisfies { [A in PersonsAction]: InquiryAct }

/** What the house does to a case by itself. */
export const ownActs = {
  close,
  absorb,
  release,
  part,
  recount,
  abandon,
  lapse,
  raiseOpening,
  erase,
  holdBack,
  succeed,
  letGo,
} satisfies {
  [A in OwnAction]: OwnAct<never>
}

type Behind = Pick<
  InquiryAct,
  'event' | 'headline' | 'plainly' | 'inside' | 'tellsFollowers' | 'countsAs' | 'watching'
> & {
  action: Action
}
const acts: readonly Behind[] = [...Object.values(inquiryActs), ...Object.values(ownActs)]
const byEvent = new Map(acts.map((act) => [act.event, act]))
/** The act that leaves such an event; nothing for 提交, which begins a case. */
export const actBehind = (type: EventType): Behind | undefined => byEvent.get(type)
