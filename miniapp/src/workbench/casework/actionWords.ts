import { deskSteps } from '@shared/inquiries/deskWords'
import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'

/** Steps that begin with a button here; the rest wait beside the thing they decide on, or belong to the citizen. */
const order = Object.keys(deskSteps) as Offered[]
export type Offered = keyof typeof deskSteps & Action

/** Said differently where it has been done before. */
export function wordOf(action: Offered, one: InquiryView, started: boolean): string {
  if ((action === 'submitForReview' || action === 'draft') && started) return '接着写答复'
  if (action === 'assign' && one.status !== 'triage') return '转给别的单位'
  if (action === 'proposePublication' && (one.publication || one.proposal)) return '改选登的内容'
  if (action === 'claim' && one.assignee) return '换我来办'
  return deskSteps[action]
}

/** What may be done now, the main thing first; taking over from a colleague and putting off never are. */
export function offered({ actions, assignee }: InquiryView): Offered[] {
  const open = order.filter(
    (action) => actions.includes(action) && !(action === 'draft' && actions.includes('submitForReview')),
  )
  const taken = assignee !== undefined
  return taken ? [...open.filter((one) => one !== 'claim'), ...open.filter((one) => one === 'claim')] : open
}
