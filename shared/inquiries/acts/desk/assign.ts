import * as z from 'zod'
import { triageDesk } from '../../../departments/department'
import { Problem } from '../../../problem'
import type { EventOf } from '../../case/event'
import type { Unit } from '../../case/inquiry'
import { readable } from '../../case/said'
import { departmentId, caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { dateOf } from '../../limits/clocks'
import { kindNames } from '../../words'
import { act } from '../act'
import { dispatcher } from '../callers'
import { comes, cut, gone } from '../desks'
import { by } from '../byWhom'
import { acceptedFirst } from './accept'

export const assignInquiry = caseOperation({
  name: 'assignInquiry',
  path: 'assignment',
  summary: '转办或改派：交给一个责任单位，写明理由',
  callers: ['dispatcher'],
  body: z.strictObject({ department: departmentId, reason: words(deskSizes.assignReason, '理由'), version }),
})

export const assigned = (one: Omit<EventOf<'assigned'>, 'type'>): EventOf<'assigned'> => ({ type: 'assigned', ...one })

/** @throws Problem 'bad-input': the desk that hands out does not hand to itself. */
export function requireDepartment({ id }: Unit): void {
  if (id === triageDesk.id) throw new Problem('bad-input', '要指明一个责任单位，不能是分办台自己')
}

/** 转办: the triage desk or a dispatcher names the owner. The citizen's clock runs on. */
export const assign = act<'assigned', typeof assignInquiry, { named: Unit }>({
  action: 'assign',
  operation: assignInquiry,
  event: 'assigned',
  headline: (one) => `转给${one.to.name}`,
  tellsFollowers: true,
  who: dispatcher,
  decide(inquiry, { named, reason }, caller, moment) {
    requireDepartment(named)
    const here = assigned({ at: moment.at, by: by(caller), to: named, reason })
    return [...acceptedFirst(inquiry, caller, moment), here]
  },
  tellsDesks: (event, after, before) => [
    comes({ to: event.to, after }, event, `转来一件${kindNames[after.kind]}`, `${event.by.name}：${cut(event.reason)}`),
    ...gone(before, event, event.to),
  ],
  tellsAsker: ({ to, reason }, after) => ({
    title: `你的诉求已转给${to.name}`,
    text: `编号 ${after.id}，${readable(reason)}。${dateOf(after)}，没有变。`,
  }),
})
