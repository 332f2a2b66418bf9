import { deskSizes } from '@shared/inquiries/deskWords'
import type { refusePublicationOperation } from '@shared/inquiries/acts/publication/refusePublication'
import type { takeDownPublicationOperation } from '@shared/inquiries/acts/publication/takeDownPublication'
import type { refuseExtensionOperation } from '@shared/inquiries/acts/unit/refuseExtension'
import type { sendBackReply } from '@shared/inquiries/acts/unit/sendBack'
import { call } from '../../../platform/call'
import { about, type Step } from './step'

// Saying no to what waits for a signature, or is public; each with its reason.

export const sendBack: Step = {
  action: 'sendBack',
  title: '退改答复稿',
  note: () => '答复稿回到起草人手里，他会收到你写的理由，写的内容都还在。期限照算',
  fields: () => [
    { name: 'reason', label: '要改什么', rows: 3, size: deskSizes.sendBack, placeholder: '哪一句，怎么改' },
  ],
  send: '退改',
  call: (one, { reason }) =>
    call<typeof sendBackReply>('POST /api/inquiries/{id}/revision', {
      ...about(one),
      body: { reason, version: one.version },
    }),
}

export const refuseExtension: Step = {
  action: 'refuseExtension',
  title: '不批准延期',
  note: () => '期限不变，申请人会收到理由',
  fields: () => [{ name: 'reason', label: '为什么不批准', rows: 2, size: deskSizes.refusal }],
  send: '不批准',
  call: (one, { reason }) =>
    call<typeof refuseExtensionOperation>('POST /api/inquiries/{id}/extension-refusal', {
      ...about(one),
      body: { reason, version: one.version },
    }),
}

export const refusePublication: Step = {
  action: 'refusePublication',
  title: '不同意选登',
  note: () => '编辑会收到理由，可以改好再提',
  fields: () => [{ name: 'reason', label: '为什么不同意', rows: 2, size: deskSizes.refusal }],
  send: '不同意',
  call: (one, { reason }) =>
    call<typeof refusePublicationOperation>('POST /api/inquiries/{id}/publication-refusal', {
      ...about(one),
      body: { reason, version: one.version },
    }),
}

export const takeDownPublication: Step = {
  action: 'takeDownPublication',
  title: '撤下公开的问与答',
  note: () => '公开的地方随即没有这条问与答，提问人会收到消息。提问人仍然同意公开，以后可以再提',
  fields: () => [{ name: 'reason', label: '为什么撤下', rows: 2, size: deskSizes.refusal }],
  send: '撤下',
  call: (one, { reason }) =>
    call<typeof takeDownPublicationOperation>('POST /api/inquiries/{id}/publication-removal', {
      ...about(one),
      body: { reason },
    }),
}
