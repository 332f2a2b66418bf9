import type { signOpeningOperation } from '@shared/inquiries/acts/opening/signOpening'
import type { publishReply } from '@shared/inquiries/acts/publication/publish'
import type { signPublicationOperation } from '@shared/inquiries/acts/publication/signPublication'
import type { remindInquiry } from '@shared/inquiries/acts/desk/remind'
import type { acceptInquiry } from '@shared/inquiries/acts/desk/accept'
import type { claimInquiry } from '@shared/inquiries/acts/unit/claim'
import type { grantExtensionOperation } from '@shared/inquiries/acts/unit/grantExtension'
import type { signReply } from '@shared/inquiries/acts/unit/sign'
import type { InquiryView } from '@shared/inquiries/view'
import { call } from '../../../platform/call'
import { checked, checking } from './checking'
import { about, type Tap } from './step'

const seen = (one: InquiryView) => ({ ...about(one), body: { version: one.version } })

// Steps that need no word more.

export const accept: Tap = {
  action: 'accept',
  button: '只受理，先不分',
  tap: (one) => call<typeof acceptInquiry>('POST /api/inquiries/{id}/acceptance', seen(one)),
  done: '已经受理',
}

export const claim: Tap = {
  action: 'claim',
  button: '我来办',
  again: ({ assignee }) => (assignee ? '换我来办' : undefined),
  tap: (one) => call<typeof claimInquiry>('POST /api/inquiries/{id}/claim', seen(one)),
  done: '现在由你办理',
}

/** What was looked at: the photos where there are some, else the document itself or its copy in a letter. */
export const identityFine: Tap = {
  action: checking,
  tap: (one) => checked(one, { accepted: true, ...(one.identity?.waiting ? {} : { paper: true as const }) }),
  done: '身份证明核对过了',
}

export const remind: Tap = {
  action: 'remind',
  button: '催办',
  tap: (one) => call<typeof remindInquiry>('POST /api/inquiries/{id}/reminder', about(one)),
  done: '已经催办，经办的人会收到消息',
}

export const sign: Tap = {
  action: 'sign',
  tap: (one) => call<typeof signReply>('POST /api/inquiries/{id}/signature', seen(one)),
  done: '已经签发，提问人会收到答复',
}

export const grantExtension: Tap = {
  action: 'grantExtension',
  tap: (one) => call<typeof grantExtensionOperation>('POST /api/inquiries/{id}/extension', seen(one)),
  done: '已经批准，提问人会收到新的日期',
}

export const signPublication: Tap = {
  action: 'signPublication',
  tap: (one) => call<typeof signPublicationOperation>('POST /api/inquiries/{id}/publication-signature', seen(one)),
  done: '已经签了，编辑会收到消息，由他公开',
}

export const signOpening: Tap = {
  action: 'signOpening',
  tap: (one) => call<typeof signOpeningOperation>('POST /api/inquiries/{id}/opening-signature', seen(one)),
  done: '已经公开，申请过的人会收到消息',
}

export const publish: Tap = {
  action: 'publish',
  tap: (one) => call<typeof publishReply>('POST /api/inquiries/{id}/publication', seen(one)),
  done: '已经公开',
}
