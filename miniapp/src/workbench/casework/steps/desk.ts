import { deskSizes } from '@shared/inquiries/deskWords'
import { codeExample, codeLength } from '@shared/inquiries/words'
import { longestTyped } from '@shared/people/words'
import type { superviseInquiry } from '@shared/inquiries/acts/desk/supervise'
import type { declineInquiry } from '@shared/inquiries/acts/desk/decline'
import type { mergeInquiry } from '@shared/inquiries/acts/desk/merge'
import { call } from '../../../platform/call'
import { codeIn } from '../../../platform/typed'
import { about, type Step } from './step'

// Steps of the desk that hands cases out, and of those who watch over them.

export const decline: Step = {
  action: 'decline',
  button: '不予受理',
  title: '不予受理',
  note: () => '提问人会收到理由，也会收到应该走的渠道。只有还没有受理的能这样办',
  fields: () => [
    { name: 'reason', label: '为什么不能受理', rows: 3, size: deskSizes.declineReason },
    {
      name: 'channel',
      label: '应该走的渠道',
      rows: 2,
      size: deskSizes.otherWay,
      placeholder: '到哪里、找谁、带什么',
    },
  ],
  send: '不予受理并告知',
  call: (one, { reason, channel }) =>
    call<typeof declineInquiry>('POST /api/inquiries/{id}/refusal', {
      ...about(one),
      body: { reason, channel, version: one.version },
    }),
}

export const merge: Step = {
  action: 'merge',
  button: '并到另一件',
  title: '并到另一件',
  note: () => '两件说的是同一件事时用。另一件答复后，这一件的提问人也会收到',
  fields: () => [
    {
      name: 'into',
      label: '并到哪一件',
      placeholder: codeExample,
      hint: '写另一件的查询编号，看清是不是同一件事',
      ofCase: true,
      size: { least: codeLength, most: longestTyped },
    },
    { name: 'reason', label: '为什么是同一件事', rows: 2, size: deskSizes.mergeReason },
  ],
  send: '并单',
  call: (one, { into, reason }) =>
    call<typeof mergeInquiry>('POST /api/inquiries/{id}/merger', {
      ...about(one),
      body: { into: codeIn(into) ?? into, reason, version: one.version },
    }),
}

export const supervise: Step = {
  action: 'supervise',
  button: '督办',
  title: '督办',
  note: ({ department }) => `${department.name}的经办人和审核人会收到你的要求，答复后自动解除`,
  fields: () => [
    {
      name: 'reason',
      label: '督办要求',
      rows: 3,
      size: deskSizes.supervision,
      placeholder: '要做什么、什么时候做完',
    },
  ],
  send: '督办',
  call: (one, { reason }) =>
    call<typeof superviseInquiry>('POST /api/inquiries/{id}/supervision', {
      ...about(one),
      body: { reason, version: one.version },
    }),
}
