import { type Action } from '@shared/inquiries/case/status'
import { application } from '../office'

const reason = '示例：理由写在这里，说得清楚'
const version = 2
const reply = { text: '示例：今天下午上门看管道，按天退费', basis: [], version }

/** How each act is asked for at the door: what stands behind /api/inquiries/{id}/, and a body in order. No door: by itself. */
export const everyAct: Record<Action, { path: string; body?: object } | 'itself'> = {
  accept: { path: 'acceptance', body: { version } },
  decline: { path: 'refusal', body: { reason, channel: '示例：请走行政复议的渠道', version } },
  confirm: { path: 'confirmation', body: { call: { number: '13800000001' } } },
  assign: { path: 'assignment', body: { department: 'ecology', reason, version } },
  split: { path: 'split', body: { lead: 'housing', supporting: ['ecology'], reason, version } },
  contribute: { path: 'contribution', body: { text: reason, version } },
  return: { path: 'return', body: { department: 'ecology', reason, basis: reason, version } },
  dispute: { path: 'dispute', body: { reason } },
  claim: { path: 'claim', body: { version } },
  handOver: { path: 'hand-over', body: { to: 'colleague', version } },
  consult: { path: 'consultation', body: { whom: '示例单位', reason, version } },
  resume: { path: 'resumption', body: { text: reason, version } },
  requestCorrection: { path: 'correction-request', body: { reason, version } },
  correct: { path: 'correction', body: { text: application.text } },
  draft: { path: 'draft', body: reply },
  submitForReview: { path: 'review', body: reply },
  sign: { path: 'signature', body: { version } },
  sendBack: { path: 'revision', body: { reason, version } },
  askExtension: { path: 'extension-request', body: { amount: 1, reason, version } },
  grantExtension: { path: 'extension', body: { version } },
  refuseExtension: { path: 'extension-refusal', body: { reason, version } },
  remind: { path: 'reminder' },
  supervise: { path: 'supervision', body: { reason, version } },
  merge: { path: 'merger', body: { into: 'AAAA-AAAA', reason, version } },
  supplement: { path: 'supplement', body: { text: reason } },
  withdraw: { path: 'withdrawal' },
  rate: { path: 'rating', body: { stars: 4, comment: reason } },
  redo: { path: 'redo', body: { reason } },
  grantConsent: { path: 'consent' },
  withdrawConsent: { path: 'consent-withdrawal' },
  proposePublication: { path: 'publication-proposal', body: { question: reason, reply: reason, version } },
  signPublication: { path: 'publication-signature', body: { version } },
  refusePublication: { path: 'publication-refusal', body: { reason, version } },
  publish: { path: 'publication', body: { version } },
  confirmPublication: { path: 'publication-confirmation', body: { basis: ['《示例办法》第二条'] } },
  takeDownPublication: { path: 'publication-removal', body: { reason } },
  close: 'itself',
  absorb: 'itself',
  part: 'itself',
  recount: 'itself',
  abandon: 'itself',
  lapse: 'itself',
}
