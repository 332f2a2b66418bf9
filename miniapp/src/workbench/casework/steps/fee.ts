import { deskSizes } from '@shared/inquiries/deskWords'
import type { recordPaymentOperation } from '@shared/inquiries/acts/fee/recordPayment'
import { call } from '../../../platform/call'
import { about, type Step } from './step'

// 信息处理费, once it was asked for.

export const recordPayment: Step = {
  action: 'recordPayment',
  button: '登记已缴费',
  title: '登记已缴费',
  note: () => '从缴费那天重新计时，申请人会收到新的日期',
  fields: () => [
    { name: 'number', label: '票据号', size: deskSizes.feeReceipt },
    {
      name: 'when',
      sentAs: 'paidOn',
      label: '哪天交的（不选就是今天）',
      size: deskSizes.cameOn,
      day: true,
      optional: true,
    },
  ],
  send: '登记，重新计时',
  call: (one, { number, when }) =>
    call<typeof recordPaymentOperation>('POST /api/inquiries/{id}/fee-payment', {
      ...about(one),
      body: { receipt: number, ...(when.trim() ? { paidOn: when.trim() } : {}), version: one.version },
    }),
}
