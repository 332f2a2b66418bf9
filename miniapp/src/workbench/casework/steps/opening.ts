import { decisionSizes } from '@shared/inquiries/disclosure/decisionWords'
import type { judgeOpeningOperation } from '@shared/inquiries/acts/opening/judgeOpening'
import type { openInformation } from '@shared/inquiries/acts/opening/openUp'
import { call } from '../../../platform/call'
import { about, type Step } from './step'

// 同步审查: what was given to one applicant, for everybody.

export const openUp: Step = {
  action: 'openUp',
  button: '登记已主动公开',
  title: '登记已主动公开',
  note: () => '先把这份信息公开出去，再写在哪里能看到',
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
