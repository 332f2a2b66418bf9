import type { Caller } from '../../people/caller'
import { Problem } from '../../problem'
import type { Moment } from '../limits/clocks'
import type { Inquiry } from '../case/inquiry'
import type { Action } from '../case/status'
import { when } from './when'

type May = (caller: Caller, inquiry: Inquiry) => boolean

const staffOf = (caller: Caller, department: string) =>
  (caller.role === 'officer' || caller.role === 'lead') && caller.department === department
const ownCase: May = (caller, inquiry) => caller.role === 'citizen' && caller.id === inquiry.citizen
const ownDepartment: May = (caller, inquiry) => staffOf(caller, inquiry.department.id)
const supporting: May = (caller, { parts }) => parts.some(({ department }) => staffOf(caller, department.id))
const dispatcher: May = (caller) => caller.role === 'dispatcher'
const supervisor: May = (caller) => caller.role === 'supervisor'
const editor: May = (caller, { publishable }) => caller.role === 'editor' && publishable
const nobody: May = () => false

/** The department's lead; in place of one that has none, or none free to sign, the supervisor 代签. So nothing waits for ever. */
const signer: May = (caller, inquiry) =>
  (caller.role === 'lead' && ownDepartment(caller, inquiry)) || supervisor(caller, inquiry)

/** Who may do what to this very inquiry, besides what the status table and the moment say. */
const who: Record<Action | 'read', May> = {
  read: (caller, inquiry) =>
    ownCase(caller, inquiry) ||
    ownDepartment(caller, inquiry) ||
    supporting(caller, inquiry) ||
    dispatcher(caller, inquiry) ||
    supervisor(caller, inquiry) ||
    (editor(caller, inquiry) && inquiry.events.some(({ type }) => type === 'replied')),
  accept: dispatcher,
  decline: dispatcher,
  confirm: (caller, inquiry) => dispatcher(caller, inquiry) || ownDepartment(caller, inquiry),
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
  remind: (caller, inquiry) => ownCase(caller, inquiry) || dispatcher(caller, inquiry) || supervisor(caller, inquiry),
  supervise: supervisor,
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

const refusals: Partial<Record<Action | 'read', string>> = {
  publish: '提问人没有同意公开，不能选登',
  confirmPublication: '公开的答复由本单位审核人核对',
  proposePublication: '提问人没有同意公开，不能选登',
  sign: '签发由本单位审核人办理，起草的人不能签自己写的',
  grantExtension: '延期由本单位审核人批准，申请的人不能批自己的',
}

/** @throws Problem 'not-allowed' (403) when it is not this caller's to do. */
export function requireMay(caller: Caller, action: Action | 'read', inquiry: Inquiry): void {
  if (!who[action](caller, inquiry)) throw new Problem('not-allowed', refusals[action] ?? '这件事不归你查看或办理')
}

/** @throws Problem 'not-now' (409) when this is not the moment: too late, or done already. */
export function requireMoment(caller: Caller, action: Action, inquiry: Inquiry, moment: Moment): void {
  const why = when[action]?.(inquiry, moment, caller)
  if (why) throw new Problem('not-now', why)
}

export const mayDo = (caller: Caller, action: Action, inquiry: Inquiry, moment: Moment): boolean =>
  who[action](caller, inquiry) && when[action]?.(inquiry, moment, caller) === undefined

/** Who reads drafts, parts and the desk's own notes: those who work on it and those who watch over it. */
export const seesWork = (caller: Caller, inquiry: Inquiry): boolean =>
  dispatcher(caller, inquiry) ||
  supervisor(caller, inquiry) ||
  ownDepartment(caller, inquiry) ||
  supporting(caller, inquiry)

/** 个人信息保护法 第六条 (minimum necessary): contact details are for the person and for the department that answers now. */
export const maySeeContact = (caller: Caller, inquiry: Inquiry): boolean =>
  ownCase(caller, inquiry) || ownDepartment(caller, inquiry)
