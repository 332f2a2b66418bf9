import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/showing/view'

/** Steps that begin with a button here; the rest wait beside the thing they decide on, or belong to the citizen. */
const order = [
  'confirm',
  'resume',
  'claim',
  'submitForReview',
  'draft',
  'contribute',
  'assign',
  'proposePublication',
  'supervise',
  'split',
  'accept',
  'remind',
  'merge',
  'decline',
  'return',
  'handOver',
  'askExtension',
  'consult',
  'requestCorrection',
] as const satisfies readonly Action[]
export type Offered = (typeof order)[number]

const words: Record<Offered, string> = {
  confirm: '确认收到，开始计时',
  resume: '恢复办理',
  claim: '我来办',
  submitForReview: '写答复',
  draft: '先写答复稿',
  contribute: '写协办意见',
  assign: '分给责任单位',
  proposePublication: '选登',
  supervise: '督办',
  split: '分给几个单位',
  accept: '只受理，先不分',
  remind: '催办',
  merge: '并到另一件',
  decline: '不予受理',
  return: '退回',
  handOver: '移交给同事',
  askExtension: '申请延期',
  consult: '征求意见',
  requestCorrection: '通知补正',
}

/** Said differently where it has been done before. */
export function wordOf(action: Offered, one: InquiryView, started: boolean): string {
  if ((action === 'submitForReview' || action === 'draft') && started) return '接着写答复'
  if (action === 'assign' && one.status !== 'triage') return '转给别的单位'
  if (action === 'proposePublication' && (one.publication || one.proposal)) return '改选登的内容'
  if (action === 'claim' && one.assignee) return '换我来办'
  return words[action]
}

/** What may be done now, the main thing first; taking over from a colleague and putting off never are. */
export function offered({ actions, assignee }: InquiryView): Offered[] {
  const open = order.filter(
    (action) => actions.includes(action) && !(action === 'draft' && actions.includes('submitForReview')),
  )
  const taken = assignee !== undefined
  return taken ? [...open.filter((one) => one !== 'claim'), ...open.filter((one) => one === 'claim')] : open
}
