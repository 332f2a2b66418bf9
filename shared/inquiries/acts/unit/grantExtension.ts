import * as z from 'zod'
import { beijingDate, spokenDate } from '../../../calendar/date'
import { amountWords } from '../../../deadlines/words'
import { Problem } from '../../../problem'
import type { Inquiry } from '../../case/inquiry'
import { ended } from '../../case/said'
import { caseOperation, version } from '../../contracts/contractParts'
import { clockAfter, clockEventsOf } from '../../limits/clocks'
import { act } from '../act'
import { signer } from '../callers'
import { one, until } from '../desks'
import { unless } from '../moment'
import { by } from '../byWhom'
import { signers } from './staff'

export const grantExtensionOperation = caseOperation({
  name: 'grantExtension',
  path: 'extension',
  summary: '批准延期：提问人会收到理由和新的日期',
  callers: signers,
  county: true,
  body: z.strictObject({ version }),
})

/** An extension that somebody has asked for. */
export const asked = ({ extensionAsked }: Inquiry): string | undefined =>
  unless(extensionAsked !== undefined, '没有待批准的延期申请')

/** 批准延期: by the lead, not by whoever asked; the citizen is told the reason and the new date. */
export const grantExtension = act({
  action: 'grantExtension',
  operation: grantExtensionOperation,
  event: 'extended',
  countsAs: 'extensions',
  headline: ({ amount, unit }) => `批准延期 ${amountWords(amount, unit)}`,
  tellsFollowers: true,
  who: (caller, inquiry) => inquiry.extensionAsked?.by.id !== caller.id && signer(caller, inquiry),
  refusal: '延期由本单位审核人批准，申请的人不能批自己的',
  notNow: asked,
  decide(inquiry, _sent, caller, moment) {
    const { extensionAsked } = inquiry
    if (!extensionAsked) throw new Problem('not-now', '没有待批准的延期申请')
    const { at } = moment
    const { amount, reason } = extensionAsked
    const clock = { type: 'extended', at, amount, reason: why(reason), approver: by(caller).name } as const
    const { dueDate } = clockAfter(inquiry, clock, moment)
    const [started] = clockEventsOf(inquiry)
    const { unit } = started?.type === 'started' ? started.rule : inquiry.clock
    return { type: 'extended', at, by: by(caller), amount, unit, reason, dueDate, clock }
  },
  tellsDesks: (event, after, { extensionAsked }) =>
    one(
      { who: extensionAsked?.by, of: after.department },
      event,
      '延期已经批准',
      `${event.by.name}批准。${until(after, event)}。`,
    ),
  tellsAsker: ({ at, amount, unit, reason, dueDate }, { id, kind }) => ({
    title: `你的${kind === 'disclosure' ? '申请' : '诉求'}延期 ${amountWords(amount, unit)}答复`,
    text: `编号 ${id}，原因：${ended(why(reason))}新的答复期限：${spokenDate(dueDate, beijingDate(at))}。`,
  }),
})

const why = (reason: NonNullable<Inquiry['extensionAsked']>['reason']): string =>
  typeof reason === 'string' ? reason : '情况复杂'
