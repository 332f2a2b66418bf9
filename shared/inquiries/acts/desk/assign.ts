import * as z from 'zod'
import { isBelow } from '../../../departments/units/unitTree'
import { triageDesk } from '../../../departments/department'
import type { Caller } from '../../../people/caller'
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
import { handsOut } from '../callers'
import { comes, cut, gone } from '../desks'
import { by } from '../byWhom'
import { acceptedFirst } from './accept'

export const assignInquiry = caseOperation({
  name: 'assignInquiry',
  path: 'assignment',
  summary: '转办或改派：交给一个责任单位，写明理由；县（市、区）分办台交给本地的部门、乡镇（街道）',
  callers: ['officer', 'lead', 'dispatcher'],
  body: z.strictObject({ department: departmentId, reason: words(deskSizes.assignReason, '理由'), version }),
})

export const assigned = (one: Omit<EventOf<'assigned'>, 'type'>): EventOf<'assigned'> => ({ type: 'assigned', ...one })

/** @throws Problem 'bad-input': the desk that hands out does not hand to itself, and that of a county only downwards. */
export function requireDepartment({ id, name }: Unit, { role, department }: Caller): void {
  if (id === triageDesk.id || id === department) throw new Problem('bad-input', '要指明一个责任单位，不能是分办台自己')
  if (role !== 'dispatcher' && !isBelow(department, id))
    throw new Problem('bad-input', `${name}不是本县（市、区）的部门或者乡镇（街道），不归本地的请退回`)
}

/** 转办: the triage desk or a dispatcher names the owner, the desk of a county one below it. The citizen's clock runs on. */
export const assign = act<'assigned', typeof assignInquiry, { named: Unit; succeeds?: Unit }>({
  action: 'assign',
  operation: assignInquiry,
  event: 'assigned',
  headline: (one) => `转给${one.to.name}`,
  tellsFollowers: true,
  who: handsOut,
  decide(inquiry, { named, reason, succeeds }, caller, moment) {
    requireDepartment(named, caller)
    if (named.id === inquiry.department.id && inquiry.parts.length === 0)
      throw new Problem('bad-input', `这一件现在就由${named.name}办，不用再转给它`)
    const here = assigned({ at: moment.at, by: by(caller), to: named, reason, ...(succeeds ? { succeeds } : {}) })
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
