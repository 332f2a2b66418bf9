import { Problem } from '../../problem'
import { type statuses, statusNames } from '../words'

/**
 * triage 待受理 · handling 办理中 · consulting 征求意见 · correcting 待补正 · paying 待缴费 · review 待审核 · replied 已答复 · closed 办结 ·
 * declined 不予受理 · merged 已并案 · withdrawn 已撤回 · abandoned 视为放弃.
 */
export type Status = (typeof statuses)[number]

/** What may be done to an inquiry, in the official words. The last twelve are done by the house itself. */
export const actionNames = {
  accept: '受理',
  decline: '不予受理',
  confirm: '确认收到',
  proveIdentity: '交身份证明',
  checkIdentity: '核对身份证明',
  assign: '转办',
  split: '分办',
  contribute: '提出协办意见',
  returnPart: '交回协办',
  changePart: '调整协办',
  return: '退回',
  askMove: '请分办台改派',
  refuseMove: '决定不改派',
  dispute: '提出分错了',
  claim: '接办',
  handOver: '移交',
  consult: '征求意见',
  resume: '恢复办理',
  requestCorrection: '通知补正',
  correct: '补正',
  askFee: '通知缴费',
  recordPayment: '登记已缴费',
  draft: '起草答复',
  submitForReview: '送审',
  sign: '签发',
  sendBack: '退改',
  askExtension: '申请延期',
  grantExtension: '批准延期',
  refuseExtension: '不批准延期',
  remind: '催办',
  supervise: '督办',
  merge: '并单',
  unmerge: '撤销并单',
  supplement: '补充',
  withdraw: '撤回',
  rate: '评价',
  redo: '要求重办',
  correctContact: '更正姓名和电话',
  grantConsent: '同意选登',
  withdrawConsent: '撤回选登同意',
  proposePublication: '提出选登',
  signPublication: '签选登',
  refusePublication: '不同意选登',
  publish: '选登',
  confirmPublication: '核对选登',
  takeDownPublication: '撤下选登',
  judgeOpening: '判断能不能公开',
  openUp: '登记已主动公开',
  proposeOpening: '送签公开稿',
  signOpening: '签发公开稿',
  refuseOpening: '退改公开稿',
  withdrawOpening: '撤下公开的信息',
  look: '核看内容',
  close: '办结',
  absorb: '并入另一件',
  release: '放回并来的',
  part: '解除并案',
  recount: '重算期限',
  abandon: '按放弃申请处理',
  lapse: '征求意见期满',
  raiseOpening: '提起同步审查',
  erase: '删除个人内容',
  holdBack: '内容先由人看',
  succeed: '机构调整承接',
  letGo: '经办人离岗',
} as const
export type Action = keyof typeof actionNames
/** What the house does by itself, and what is left to people. */
export type OwnAction =
  | 'close'
  | 'absorb'
  | 'release'
  | 'part'
  | 'recount'
  | 'abandon'
  | 'lapse'
  | 'raiseOpening'
  | 'erase'
  | 'holdBack'
  | 'succeed'
  | 'letGo'
export type PersonsAction = Exclude<Action, OwnAction>
export const actions = Object.keys(actionNames) as [Action, ...Action[]]

/**
 * Whatever became of it, whoever asked has their name and phone put right while these are kept, and it forgets those who were
 * merged into it by mistake.
 */
const asked = { correctContact: true, release: true } as const
const always = {
  ...asked,
  look: true,
  holdBack: true,
  grantConsent: true,
  withdrawConsent: true,
  confirmPublication: true,
  takeDownPublication: true,
  withdrawOpening: true,
  absorb: true,
} as const
const open = {
  ...always,
  proveIdentity: true,
  checkIdentity: true,
  remind: true,
  supervise: true,
  recount: true,
} as const
const answered = {
  ...always,
  proposePublication: true,
  signPublication: true,
  refusePublication: true,
  publish: true,
  judgeOpening: true,
  openUp: true,
  proposeOpening: true,
  signOpening: true,
  refuseOpening: true,
  raiseOpening: true,
} as const

/** The one table of what may happen; true: it stays as it is. A missing cell means: not now. */
const table: Record<Status, Partial<Record<Action, Status | true>>> = {
  triage: {
    ...open,
    accept: true,
    decline: 'declined',
    confirm: true,
    assign: 'handling',
    split: 'handling',
    merge: 'merged',
    supplement: true,
    withdraw: 'withdrawn',
  },
  handling: {
    ...open,
    confirm: true,
    assign: true,
    split: true,
    contribute: true,
    returnPart: true,
    changePart: true,
    return: true,
    askMove: true,
    refuseMove: true,
    dispute: 'triage',
    claim: true,
    handOver: true,
    letGo: true,
    consult: 'consulting',
    requestCorrection: 'correcting',
    askFee: 'paying',
    draft: true,
    submitForReview: 'review',
    askExtension: true,
    grantExtension: true,
    refuseExtension: true,
    merge: 'merged',
    supplement: true,
    withdraw: 'withdrawn',
  },
  consulting: {
    ...open,
    succeed: true,
    letGo: true,
    contribute: true,
    returnPart: true,
    changePart: true,
    claim: true,
    handOver: true,
    resume: 'handling',
    lapse: 'handling',
    draft: true,
    supplement: true,
    withdraw: 'withdrawn',
  },
  correcting: {
    ...open,
    succeed: true,
    letGo: true,
    resume: 'handling',
    correct: 'handling',
    withdraw: 'withdrawn',
    abandon: 'abandoned',
  },
  paying: {
    ...open,
    succeed: true,
    letGo: true,
    resume: 'handling',
    recordPayment: 'handling',
    withdraw: 'withdrawn',
    abandon: 'abandoned',
  },
  review: {
    ...open,
    succeed: true,
    letGo: true,
    sign: 'replied',
    sendBack: 'handling',
    grantExtension: true,
    refuseExtension: true,
    supplement: true,
    withdraw: 'withdrawn',
  },
  replied: { ...answered, rate: 'closed', redo: 'handling', close: 'closed' },
  closed: { ...answered, rate: true, redo: 'handling', erase: true },
  declined: { ...asked, erase: true },
  merged: { ...asked, unmerge: 'triage', part: 'triage', erase: true },
  withdrawn: { ...asked, erase: true },
  abandoned: { ...asked, erase: true },
}

/** Where an action leads, or undefined when the table has no such move. */
export function leadsTo(status: Status, action: Action): Status | undefined {
  const to = table[status][action]
  return to === true ? status : to
}

export const may = (status: Status, action: Action): boolean => leadsTo(status, action) !== undefined

/** 选登 is only of what was answered. */
export const mayBePublished = (status: Status): boolean => may(status, 'proposePublication')

/** @throws Problem 'not-now' (409) when the table has no such move. */
export function next(status: Status, action: Action): Status {
  const to = leadsTo(status, action)
  if (!to) throw new Problem('not-now', `这件事现在是“${statusNames[status]}”，不能${actionNames[action]}`)
  return to
}
