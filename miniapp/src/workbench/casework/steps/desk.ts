import { deskSizes } from '@shared/inquiries/deskWords'
import { codeExample, codeLength } from '@shared/inquiries/words'
import { longestTyped } from '@shared/people/words'
import type { superviseInquiry } from '@shared/inquiries/acts/desk/supervise'
import type { declineInquiry } from '@shared/inquiries/acts/desk/decline'
import type { refuseMoveOperation } from '@shared/inquiries/acts/desk/refuseMove'
import type { mergeInquiry } from '@shared/inquiries/acts/desk/merge'
import type { unmergeInquiry } from '@shared/inquiries/acts/desk/unmerge'
import { amountWords } from '@shared/deadlines/words'
import type { InquiryView } from '@shared/inquiries/view'
import { call } from '../../../platform/call'
import { weekdayAndDay } from '../../../platform/dates'
import { codeIn } from '../../../platform/typed'
import { about, type Step } from './step'
import { nowHere } from '../../../platform/clock/houseClock'

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

/** How much is left of a limit that ran on while the case was with another. */
function leftWords({ clock }: InquiryView): string {
  const { unconfirmed, dueAt, dueDate, remaining = 0, unit } = clock
  if (unconfirmed) return '期限从双方确认收到时起算'
  const date = weekdayAndDay(dueDate)
  if (nowHere() > dueAt) return `期限没有停过，${date}已经过了`
  return `期限没有停过，到${date}，${remaining > 0 ? `还剩 ${amountWords(remaining, unit)}` : '今天到期'}`
}

export const unmerge: Step = {
  action: 'unmerge',
  button: '撤销并单',
  title: '撤销并单',
  note: (one) =>
    `并错了时用。这一件回到待受理，由分办台另外转办；${leftWords(one)}。提问人会收到理由和期限${
      one.reply ? '，也会知道之前看到的答复不是给他的' : ''
    }。那一件答复时不再告诉他`,
  fields: () => [
    {
      name: 'reason',
      label: '为什么不是同一件事',
      rows: 2,
      size: deskSizes.unmergeReason,
      hint: '提问人会读到，不要写别人的事',
    },
  ],
  besides: ({ mergedInto }) => mergedInto,
  send: '撤销并单',
  call: (one, { reason }) =>
    call<typeof unmergeInquiry>('POST /api/inquiries/{id}/merger-undoing', {
      ...about(one),
      body: { reason, version: one.version },
    }),
}

export const refuseMove: Step = {
  action: 'refuseMove',
  button: '仍由它办',
  title: '不改派，仍由它办',
  note: ({ department }) => `${department.name}请改派的人和审核人会收到理由，不能再请第二次；期限没有变`,
  fields: () => [
    {
      name: 'reason',
      label: '为什么归这个单位',
      rows: 3,
      size: deskSizes.moveRefusal,
      placeholder: '职责在哪里写着',
    },
  ],
  send: '定了，仍由它办',
  call: (one, { reason }) =>
    call<typeof refuseMoveOperation>('POST /api/inquiries/{id}/move-refusal', {
      ...about(one),
      body: { reason, version: one.version },
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
