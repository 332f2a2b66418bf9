import * as z from 'zod'
import type { Inquiry } from '../../case/inquiry'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes, mostExtension } from '../../deskWords'
import { clockAfter, clockEventsOf } from '../../limits/clocks'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { cut, leads, until } from '../desks'
import { running, unless } from '../moment'
import { by } from '../byWhom'
import { staffOfDepartment } from './staff'

export const askExtensionOperation = caseOperation({
  name: 'askExtension',
  path: 'extension-request',
  summary: '申请延期',
  callers: staffOfDepartment,
  body: z.strictObject({
    amount: z.number().int().min(1).max(mostExtension),
    reason: words(deskSizes.extension, '理由'),
    version,
  }),
})

/** 申请延期: what the rule does not allow is refused already here. */
export const askExtension = act({
  action: 'askExtension',
  operation: askExtensionOperation,
  event: 'extensionAsked',
  headline: '申请延期',
  inside: true,
  who: ownDepartment,
  notNow(inquiry, { at }) {
    if (inquiry.extensionAsked) return '已经申请延期，等待批准'
    if (!extendable(inquiry)) return '这项时限不能再延期'
    return running(inquiry) ?? unless(at <= inquiry.clock.dueAt, '期限已经过了，不能再延期')
  },
  decide(inquiry, { amount, reason }, caller, moment) {
    const { at } = moment
    clockAfter(inquiry, { type: 'extended', at, amount, reason, approver: '待批准' }, moment)
    return { type: 'extensionAsked', at, by: by(caller), amount, reason }
  },
  tellsDesks: (event, after) =>
    leads(after, event, '有一份延期申请等你批', `${event.by.name}：${cut(event.reason)}。${until(after, event)}。`),
})

function extendable(inquiry: Inquiry): boolean {
  const [started, ...rest] = clockEventsOf(inquiry)
  if (started?.type !== 'started' || !started.rule.extension) return false
  return rest.filter(({ type }) => type === 'extended').length < (started.rule.extension.times ?? 1)
}
