import { deskSizes, withdrawalWays } from '@shared/inquiries/deskWords'
import type { withdrawInquiry } from '@shared/inquiries/acts/asker/withdraw'
import { call } from '../../../platform/call'
import { about, type Step } from './step'

// 撤回 of whoever asked by telephone, at the window or by letter.

export const withdraw: Step = {
  action: 'withdraw',
  button: '登记提问人撤回',
  title: '登记撤回',
  note: () => '登记就是撤回：不再办理，不能恢复',
  fields: () => [
    { name: 'channel', label: '怎么说的', size: deskSizes.withdrawalWay, options: withdrawalWays },
    {
      name: 'when',
      sentAs: 'on',
      label: '哪天说的（不选就是今天）',
      size: deskSizes.cameOn,
      day: true,
      optional: true,
    },
    {
      name: 'text',
      sentAs: 'evidence',
      label: '凭什么登记',
      rows: 3,
      size: deskSizes.withdrawal,
      placeholder: '来信归在哪里，哪个号码打来的，谁在窗口签的字',
    },
  ],
  send: '登记撤回',
  call: (one, { channel, when, text }) =>
    call<typeof withdrawInquiry>('POST /api/inquiries/{id}/withdrawal', {
      ...about(one),
      body: {
        how: withdrawalWays.find((way) => way === channel),
        ...(when ? { on: when } : {}),
        evidence: text,
        version: one.version,
      },
    }),
}
