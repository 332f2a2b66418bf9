import type { RegisterRow } from '@shared/inquiries/acts/registered'
import type { ReadRow } from '../../functions/registers/readRow'

const rule: RegisterRow['rule'] = {
  id: 'register',
  amount: 5,
  unit: 'workingDay',
  basis: { kind: '本市约定', title: '示例' },
}
/** A row of a register, read and checked: plainly an example. */
export const row = (nth: number, more: Partial<ReadRow> = {}): ReadRow => ({
  register: { name: '示例登记册', row: `R${nth}` },
  kind: 'complaint',
  channel: 'hotline',
  text: `示例：第 ${nth} 件，小区路灯不亮，晚上出门看不清路`,
  receivedAt: '2025-09-01T02:00:00.000Z',
  repliedAt: '2025-09-05T02:00:00.000Z',
  reply: '示例：已经修好',
  contact: {},
  named: { unit: { id: 'housing', name: '市住房城乡建设局' }, as: '市住建局' },
  rule,
  ...more,
})
