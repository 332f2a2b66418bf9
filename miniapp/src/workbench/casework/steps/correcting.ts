import { deskSizes, withdrawalWays } from '@shared/inquiries/deskWords'
import type { correctContactOperation } from '@shared/inquiries/acts/asker/correctContact'
import { inquirySizes } from '@shared/inquiries/words'
import { plainPhone } from '@shared/people/typed'
import { call } from '../../../platform/call'
import { about, type Step, type StepField } from './step'

// 更正 of whoever asked by telephone, at the window or by letter.

const name: StepField = {
  name: 'whom',
  sentAs: 'name',
  label: '更正后的姓名（不改就空着）',
  size: inquirySizes.name,
  optional: true,
}

export const correctContact: Step = {
  action: 'correctContact',
  title: '登记更正姓名、电话',
  note: ({ nameStands }) => nameStands ?? '提问人自己说的才登记。经过里写谁登记的、凭什么，不写姓名和电话',
  fields: ({ nameStands }) => [
    { name: 'channel', label: '怎么说的', size: deskSizes.withdrawalWay, options: withdrawalWays },
    ...(nameStands ? [] : [name]),
    {
      name: 'number',
      sentAs: 'phone',
      label: '更正后的手机号（不改就空着）',
      size: deskSizes.called,
      optional: true,
    },
    {
      name: 'text',
      sentAs: 'evidence',
      label: '凭什么登记',
      rows: 3,
      size: deskSizes.correctionShown,
      placeholder: '来信归在哪里，谁在窗口核对的；不写姓名和电话',
    },
  ],
  send: '登记更正',
  call: (one, { channel, whom, number, text }) =>
    call<typeof correctContactOperation>('POST /api/inquiries/{id}/contact-correction', {
      ...about(one),
      body: {
        how: withdrawalWays.find((way) => way === channel),
        ...(whom.trim() ? { name: whom.trim() } : {}),
        ...(number.trim() ? { phone: plainPhone(number) } : {}),
        evidence: text,
        version: one.version,
      },
    }),
}
