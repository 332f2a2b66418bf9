import { offers } from '../../act'
import type { Caller } from '../../people/caller'
import { Problem } from '../../problem'
import type { Moment } from '../limits/clocks'
import type { Inquiry } from '../case/inquiry'
import type { Action } from '../case/status'
import { actOf, isStep, type OtherAction } from '../everyAct'
import { dispatcher, editor, type May, ownCase, ownDepartment, signer, supervisor, supporting } from './callers'
import { when } from './when'

const nobody: May = () => false

/** Who may do what to this very inquiry, besides what the status table and the moment say. */
const who: Record<OtherAction | 'read', May> = {
  read: (caller, inquiry) =>
    ownCase(caller, inquiry) ||
    ownDepartment(caller, inquiry) ||
    supporting(caller, inquiry) ||
    dispatcher(caller) ||
    supervisor(caller) ||
    (editor(caller, inquiry) && inquiry.events.some(({ type }) => type === 'replied')),
  accept: dispatcher,
  decline: dispatcher,
  confirm: (caller, inquiry) => dispatcher(caller) || ownDepartment(caller, inquiry),
  assign: dispatcher,
  split: dispatcher,
  merge: dispatcher,
  contribute: supporting,
  return: ownDepartment,
  dispute: ownCase,
  claim: ownDepartment,
  handOver: ownDepartment,
  consult: ownDepartment,
  resume: ownDepartment,
  requestCorrection: ownDepartment,
  correct: ownCase,
  draft: ownDepartment,
  submitForReview: ownDepartment,
  // Whoever drafted may not sign.
  sign: (caller, inquiry) => inquiry.draft?.by.id !== caller.id && signer(caller, inquiry),
  sendBack: (caller, inquiry) => signer(caller, inquiry) || inquiry.draft?.by.id === caller.id,
  askExtension: ownDepartment,
  grantExtension: (caller, inquiry) => inquiry.extensionAsked?.by.id !== caller.id && signer(caller, inquiry),
  refuseExtension: signer,
  supplement: ownCase,
  withdraw: ownCase,
  rate: ownCase,
  redo: ownCase,
  grantConsent: ownCase,
  withdrawConsent: ownCase,
  proposePublication: editor,
  signPublication: signer,
  refusePublication: signer,
  publish: editor,
  confirmPublication: (caller, inquiry) => caller.role === 'lead' && ownDepartment(caller, inquiry),
  takeDownPublication: (caller, inquiry) => signer(caller, inquiry) || editor(caller, inquiry),
  close: nobody,
  absorb: nobody,
  part: nobody,
  recount: nobody,
}

const refusals: Partial<Record<OtherAction | 'read', string>> = {
  publish: '提问人没有同意公开，不能选登',
  confirmPublication: '公开的答复由本单位审核人核对',
  proposePublication: '提问人没有同意公开，不能选登',
  sign: '签发由本单位审核人办理，起草的人不能签自己写的',
  grantExtension: '延期由本单位审核人批准，申请的人不能批自己的',
}

/** @throws Problem 'not-allowed' (403) when it is not this caller's to do. */
export function requireMay(caller: Caller, action: OtherAction | 'read', inquiry: Inquiry): void {
  if (!who[action](caller, inquiry)) throw new Problem('not-allowed', refusals[action] ?? '这件事不归你查看或办理')
}

/** @throws Problem 'not-now' (409) when this is not the moment: too late, or done already. */
export function requireMoment(caller: Caller, action: OtherAction, inquiry: Inquiry, moment: Moment): void {
  const why = when[action]?.(inquiry, moment, caller)
  if (why) throw new Problem('not-now', why)
}

/** Whether it is theirs to do now, besides what the status table says. */
export function mayDo(caller: Caller, action: Action, inquiry: Inquiry, moment: Moment): boolean {
  if (isStep(action)) return who[action](caller, inquiry) && when[action]?.(inquiry, moment, caller) === undefined
  const act = actOf(action)
  return act !== undefined && offers(act, inquiry, { caller, moment, leadsTo: action })
}

/** Who reads drafts, parts and the desk's own notes: those who work on it and those who watch over it. */
export const seesWork = (caller: Caller, inquiry: Inquiry): boolean =>
  dispatcher(caller) || supervisor(caller) || ownDepartment(caller, inquiry) || supporting(caller, inquiry)

/** 个人信息保护法 第六条 (minimum necessary): contact details are for the person and for the department that answers now. */
export const maySeeContact = (caller: Caller, inquiry: Inquiry): boolean =>
  ownCase(caller, inquiry) || ownDepartment(caller, inquiry)
