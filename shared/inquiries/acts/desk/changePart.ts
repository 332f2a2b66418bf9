import * as z from 'zod'
import type { Caller } from '../../../people/caller'
import { Problem } from '../../../problem'
import type { EventOf } from '../../case/event'
import type { Inquiry, Unit } from '../../case/inquiry'
import { readable } from '../../case/said'
import { caseOperation, departmentId, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes, mostSupporting } from '../../deskWords'
import { dateOf } from '../../limits/clocks'
import { act } from '../act'
import { handsOut } from '../callers'
import { cut, hands, type Tell } from '../desks'
import { unless } from '../moment'
import { partsDueOf, toSupporters } from '../supporters'
import { by } from '../byWhom'
import { requireDepartment } from './assign'

export const changePartOperation = caseOperation({
  name: 'changePart',
  path: 'part-change',
  summary: '调整协办：换一个协办单位、再请一个，或者不再请，写明理由；主办单位写的答复稿不动',
  callers: ['officer', 'lead', 'dispatcher'],
  body: z.strictObject({
    /** Whose part it is; without it one more is asked. */
    part: departmentId.optional(),
    /** Who is asked in their place; without it nobody. */
    department: departmentId.optional(),
    reason: words(deskSizes.partChangeReason, '理由'),
    version,
  }),
})

interface Asked {
  part?: string | undefined
  named?: Unit
}

/**
 * 调整协办: what one supporting department gave back goes to another, stays with it, or is taken out; one more may be asked. The
 * lead goes on with what it has in hand, unlike after 分办 anew.
 */
export const changePart = act<'partChanged', typeof changePartOperation, { named?: Unit }>({
  action: 'changePart',
  operation: changePartOperation,
  event: 'partChanged',
  headline: said,
  plainly: ({ from, to }) => {
    if (!to) return `${from?.name ?? ''}不用配合了`
    return !from || from.id === to.id ? `请${to.name}配合` : `改由${to.name}配合，不再请${from.name}`
  },
  who: handsOut,
  notNow: ({ parts }) => unless(parts.length > 0, '还没有请别的单位协办，请用“分给几个单位”'),
  decide(inquiry, sent, caller, moment) {
    const from = partAsked(inquiry, sent)
    const to = sent.named
    if (to) requireAsked(inquiry, { from, to }, caller)
    const { at } = moment
    return {
      type: 'partChanged',
      at,
      by: by(caller),
      ...(from ? { from } : {}),
      ...(to ? { to, partsDue: partsDueOf(moment) } : {}),
      reason: sent.reason,
    }
  },
  tellsDesks(event, after) {
    const { from, to, reason } = event
    const ask: Tell[] = toSupporters(to ? [to] : [], event, {
      title: from && from.id === to?.id ? '分办台定了：仍请你单位提协办意见' : '请你单位提协办意见',
      text: `由${after.department.name}主办，${cut(reason)}。在待办的「协办」里，内部期限写在那里。`,
    })
    const over: Tell[] = toSupporters(from && from.id !== to?.id ? [from] : [], event, {
      title: '一件办件不用你单位协办了',
      text: `${cut(reason)}。`,
    })
    return [...ask, ...over, ...hands(after, event, said(event), `${cut(reason)}。`)]
  },
  tellsAsker({ from, to, reason }, after) {
    if (from && from.id === to?.id) return undefined
    const title = to ? `你的诉求${from ? '改' : '再'}请${to.name}配合` : `你的诉求不用${from?.name ?? ''}配合了`
    return {
      title,
      text: `编号 ${after.id}，${readable(reason)}。仍由${after.department.name}答复。${dateOf(after)}，没有变。`,
    }
  },
})

function said({ from, to }: EventOf<'partChanged'>): string {
  if (!to) return `不再请${from?.name ?? ''}协办`
  if (!from) return `再请${to.name}协办`
  return from.id === to.id ? `仍由${to.name}协办` : `改请${to.name}协办，不再请${from.name}`
}

/** Whose part is changed. @throws Problem 'bad-input' where nothing would change, or where they have said what they had to say. */
function partAsked({ parts }: Inquiry, { part, named }: Asked): Unit | undefined {
  if (part === undefined) {
    if (!named) throw new Problem('bad-input', '要指明改哪个协办单位，或者再请哪一个')
    if (parts.length >= mostSupporting) throw new Problem('bad-input', `协办单位最多 ${mostSupporting} 个`)
    return undefined
  }
  const there = parts.find(({ department }) => department.id === part)
  if (!there) throw new Problem('bad-input', '这个单位不是协办单位')
  const { department, contributedAt, returned } = there
  if (contributedAt) throw new Problem('bad-input', `${department.name}已经提了协办意见，不用再改`)
  if (named?.id === part && !returned) throw new Problem('bad-input', `${department.name}没有交回，本来就由它协办`)
  return department
}

/** @throws Problem 'bad-input' for who is part of it already. */
function requireAsked(
  { department, parts }: Inquiry,
  { from, to }: { from: Unit | undefined; to: Unit },
  caller: Caller,
) {
  requireDepartment(to, caller)
  if (to.id === department.id) throw new Problem('bad-input', '主办单位不用再列为协办单位')
  if (to.id !== from?.id && parts.some((one) => one.department.id === to.id))
    throw new Problem('bad-input', '同一个协办单位只列一次')
}
