import * as z from 'zod'
import { Problem } from '../../../problem'
import type { EventOf } from '../../case/event'
import type { Unit } from '../../case/inquiry'
import { readable } from '../../case/said'
import { departmentId, caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes, mostSupporting } from '../../deskWords'
import { dateOf } from '../../limits/clocks'
import { kindNames } from '../../words'
import { act } from '../act'
import { handsOut } from '../callers'
import { comes, cut, gone } from '../desks'
import { haveSaid, leadChanged, partsDueOf, toSupporters } from '../supporters'
import { by } from '../byWhom'
import { acceptedFirst } from './accept'
import { requireDepartment } from './assign'

export const splitInquiry = caseOperation({
  name: 'splitInquiry',
  path: 'split',
  summary: '分办：一个单位主办并答复，别的单位协办',
  callers: ['officer', 'lead', 'dispatcher'],
  body: z.strictObject({
    lead: departmentId,
    supporting: z
      .array(departmentId)
      .min(1, '至少选一个协办单位')
      .max(mostSupporting, `协办单位最多 ${mostSupporting} 个`),
    reason: words(deskSizes.splitReason, '理由'),
    version,
  }),
})

const namesOf = (units: readonly Unit[]) => units.map(({ name }) => name).join('、')

/** 分办: one department leads and replies, others support it, each within its own internal limit. */
export const split = act<'split', typeof splitInquiry, { named: Unit; beside: readonly Unit[] }>({
  action: 'split',
  operation: splitInquiry,
  event: 'split',
  headline: (one) => `分办：${one.lead.name}主办，${namesOf(one.supporting)}协办`,
  plainly: (one) => `${one.lead.name}负责答复，${namesOf(one.supporting)}配合`,
  tellsFollowers: true,
  who: handsOut,
  decide(inquiry, { named: lead, beside, reason }, caller, moment) {
    const supporting = [...beside]
    for (const one of [lead, ...supporting]) requireDepartment(one, caller)
    const ids = supporting.map(({ id }) => id)
    if (ids.includes(lead.id)) throw new Problem('bad-input', '主办单位不用再列为协办单位')
    if (new Set(ids).size < ids.length) throw new Problem('bad-input', '同一个协办单位只列一次')
    const { at } = moment
    const partsDue = partsDueOf(moment)
    const said = haveSaid(inquiry, supporting)
    const told = { type: 'split', at, by: by(caller), lead, supporting, reason, partsDue } as const
    return [...acceptedFirst(inquiry, caller, moment), said.length > 0 ? { ...told, said } : told]
  },
  tellsDesks: (event, after, before) => [
    comes({ to: event.lead, after }, event, `由你单位主办一件${kindNames[after.kind]}`, cut(event.reason)),
    ...toSupporters(notYetSaid(event), event, {
      title: '请你单位提协办意见',
      text: `由${event.lead.name}主办，${cut(event.reason)}。在待办的「协办」里，内部期限写在那里。`,
    }),
    ...(before.department.id === event.lead.id ? [] : leadChanged(event.said ?? [], event, event.lead)),
    ...gone(before, event, event.lead),
  ],
  tellsAsker: ({ lead, supporting, reason }, after) => ({
    title: `你的诉求由${lead.name}负责答复`,
    text: `编号 ${after.id}，${namesOf(supporting)}配合，${readable(reason)}。${dateOf(after)}，没有变。`,
  }),
})

const notYetSaid = ({ supporting, said = [] }: EventOf<'split'>): Unit[] =>
  supporting.filter((one) => !said.some(({ id }) => id === one.id))
