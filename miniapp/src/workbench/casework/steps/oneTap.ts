import type { readInquiry } from '@shared/inquiries/contract'
import type { publishReply } from '@shared/inquiries/acts/publication/publish'
import type { signPublicationOperation } from '@shared/inquiries/acts/publication/signPublication'
import type { remindInquiry } from '@shared/inquiries/acts/desk/remind'
import type { acceptInquiry } from '@shared/inquiries/acts/desk/accept'
import type { confirmReceipt } from '@shared/inquiries/acts/desk/confirm'
import type { claimInquiry } from '@shared/inquiries/acts/unit/claim'
import type { grantExtensionOperation } from '@shared/inquiries/acts/unit/grantExtension'
import type { signReply } from '@shared/inquiries/acts/unit/sign'
import type { Replied } from '@shared/operation'
import type { Action } from '@shared/inquiries/case/status'
import type { InquiryView } from '@shared/inquiries/view'
import { call } from '../../../platform/call'
import { about } from './step'

type Send = (inquiry: InquiryView) => Promise<Replied<typeof readInquiry>>

const seen = (one: InquiryView) => ({ ...about(one), body: { version: one.version } })

/** Steps that need no word more: pressed, they are done. */
export const oneTap: Partial<Record<Action, Send>> = {
  accept: (one) => call<typeof acceptInquiry>('POST /api/inquiries/{id}/acceptance', seen(one)),
  confirm: (one) => call<typeof confirmReceipt>('POST /api/inquiries/{id}/confirmation', seen(one)),
  claim: (one) => call<typeof claimInquiry>('POST /api/inquiries/{id}/claim', seen(one)),
  remind: (one) => call<typeof remindInquiry>('POST /api/inquiries/{id}/reminder', about(one)),
  sign: (one) => call<typeof signReply>('POST /api/inquiries/{id}/signature', seen(one)),
  grantExtension: (one) => call<typeof grantExtensionOperation>('POST /api/inquiries/{id}/extension', seen(one)),
  signPublication: (one) =>
    call<typeof signPublicationOperation>('POST /api/inquiries/{id}/publication-signature', seen(one)),
  publish: (one) => call<typeof publishReply>('POST /api/inquiries/{id}/publication', seen(one)),
}

/** What is said once it is done. */
export const oneTapDone: Partial<Record<Action, string>> = {
  accept: '已经受理',
  confirm: '已经确认收到，开始计时',
  claim: '现在由你办理',
  remind: '已经催办，经办的人会收到消息',
  sign: '已经签发，提问人会收到答复',
  grantExtension: '已经批准，提问人会收到新的日期',
  signPublication: '已经签了，编辑会收到消息，由他公开',
  publish: '已经公开',
}
