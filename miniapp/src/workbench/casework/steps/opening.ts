import { decisionSizes } from '@shared/inquiries/disclosure/decisionWords'
import type { judgeOpeningOperation } from '@shared/inquiries/acts/opening/judgeOpening'
import type { openInformation } from '@shared/inquiries/acts/opening/openUp'
import type { refuseOpeningOperation } from '@shared/inquiries/acts/opening/refuseOpening'
import type { withdrawOpeningOperation } from '@shared/inquiries/acts/opening/withdrawOpening'
import { deskSizes } from '@shared/inquiries/deskWords'
import { call } from '../../../platform/call'
import { about, type Step } from './step'

// 同步审查: what was given to one applicant, for everybody.

export const openUp: Step = {
  action: 'openUp',
  button: '登记已主动公开',
  title: '登记已主动公开',
  note: () => '已经在别处公开的，写在哪里能看到；要在这里公开的，写公开稿',
  fields: () => [
    {
      name: 'text',
      label: '在哪里能看到',
      rows: 2,
      size: decisionSizes.openedWhere,
      placeholder: '网址，或者栏目和文件名',
    },
  ],
  send: '登记',
  call: (one, { text }) =>
    call<typeof openInformation>('POST /api/inquiries/{id}/opening', {
      ...about(one),
      body: { where: text, version: one.version },
    }),
}

export const judgeOpening: Step = {
  action: 'judgeOpening',
  button: '判断能不能主动公开',
  title: '判断能不能转为主动公开',
  note: () => '理由空着，就是转为主动公开，变成一项有期限的任务；暂不公开的，写明理由，一年后再看',
  fields: () => [
    {
      name: 'reason',
      label: '暂不公开的理由（能公开的空着）',
      rows: 2,
      size: decisionSizes.openingReason,
      optional: true,
    },
  ],
  send: '记下判断',
  call: (one, { reason }) =>
    call<typeof judgeOpeningOperation>('POST /api/inquiries/{id}/opening-judgement', {
      ...about(one),
      body: {
        judged: reason.trim() ? '暂不转' : '转为主动公开',
        ...(reason.trim() ? { reason } : {}),
        version: one.version,
      },
    }),
}

export const refuseOpening: Step = {
  action: 'refuseOpening',
  title: '退改公开稿',
  note: () => '还不公开。写的人会收到你写的理由，写的内容都还在，期限照算',
  fields: () => [
    { name: 'reason', label: '要改什么', rows: 3, size: deskSizes.sendBack, placeholder: '哪一句，怎么改' },
  ],
  send: '退改',
  call: (one, { reason }) =>
    call<typeof refuseOpeningOperation>('POST /api/inquiries/{id}/opening-refusal', {
      ...about(one),
      body: { reason, version: one.version },
    }),
}

export const withdrawOpening: Step = {
  action: 'withdrawOpening',
  title: '撤下公开的信息',
  note: () => '内容随即看不到；公开过、什么时候撤下和理由留在原来的网址上，申请过的人会收到消息',
  fields: () => [{ name: 'reason', label: '为什么撤下（大家看得到）', rows: 2, size: decisionSizes.openedReason }],
  send: '撤下',
  call: (one, { reason }) =>
    call<typeof withdrawOpeningOperation>('POST /api/inquiries/{id}/opening-withdrawal', {
      ...about(one),
      body: { reason, version: one.version },
    }),
}
