import * as z from 'zod'
import { queryCode } from '../case/code'
import { deskSizes, mostSupporting } from '../deskWords'
import { departmentId, step, version } from './contractParts'
import { words } from './freeText'

export const acceptInquiry = step('acceptInquiry', 'acceptance', '受理', ['dispatcher'], z.strictObject({ version }))
export const declineInquiry = step(
  'declineInquiry',
  'refusal',
  '不予受理：写明理由和应走的渠道',
  ['dispatcher'],
  z.strictObject({
    reason: words(deskSizes.declineReason, '理由'),
    channel: words(deskSizes.otherWay, '应走的渠道'),
    version,
  }),
)
export const confirmReceipt = step(
  'confirmReceipt',
  'confirmation',
  '确认收到：信息公开申请经双方确认，开始计时',
  ['officer', 'lead', 'dispatcher'],
  z.strictObject({ version }),
)
export const assignInquiry = step(
  'assignInquiry',
  'assignment',
  '转办或改派：交给一个责任单位，写明理由',
  ['dispatcher'],
  z.strictObject({ department: departmentId, reason: words(deskSizes.assignReason, '理由'), version }),
)
export const splitInquiry = step(
  'splitInquiry',
  'split',
  '分办：一个单位主办并答复，别的单位协办',
  ['dispatcher'],
  z.strictObject({
    lead: departmentId,
    supporting: z
      .array(departmentId)
      .min(1, '至少选一个协办单位')
      .max(mostSupporting, `协办单位最多 ${mostSupporting} 个`),
    reason: words(deskSizes.splitReason, '理由'),
    version,
  }),
)
export const mergeInquiry = step(
  'mergeInquiry',
  'merger',
  '并单：把重复的一件并入另一件，答复时一并告知',
  ['dispatcher'],
  z.strictObject({ into: queryCode, reason: words(deskSizes.mergeReason, '理由'), version }),
)
