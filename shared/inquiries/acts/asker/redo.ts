import * as z from 'zod'
import { beijingDate } from '../../../calendar/date'
import { clockRuleOf } from '../../../deadlines/clockEvent'
import { caseOperation, departmentId } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import type { EventOf } from '../../case/event'
import { wordsErasedAt } from '../../case/past'
import type { Unit } from '../../case/inquiry'
import { ruleOn } from '../../limits/clocks'
import { mostSupporting } from '../../deskWords'
import { inquirySizes } from '../../words'
import { act } from '../act'
import { ownCase } from '../callers'
import { goneFrom } from '../itself/letGo'
import { hands, until } from '../desks'
import { has, unless } from '../moment'
import { partsDueOf, toSupporters } from '../supporters'
import { by, newDate } from '../byWhom'

export const redoInquiry = caseOperation({
  name: 'redoInquiry',
  path: 'redo',
  summary: '重办：对答复不满意，写明理由，一件事一次',
  callers: ['citizen'],
  body: z.strictObject({
    reason: words(inquirySizes.redo, '不满意的理由'),
    /** The supporting departments whose part it is about: they are asked anew. */
    about: z.array(departmentId).max(mostSupporting).optional(),
  }),
})

/** Who had it in hand, where they handle the cases of its unit no more. */
interface Known {
  left?: Unit
}

/** 重办: once, when the reply did not help; a fresh clock (本市约定), and the first reply stays in the history. */
export const redo = act<'redone', typeof redoInquiry, Known>({
  action: 'redo',
  operation: redoInquiry,
  event: 'redone',
  countsAs: 'redos',
  headline: '要求重办，重新计时',
  plainly: '要求再办一次，重新计时',
  tellsFollowers: true,
  who: ownCase,
  same: (one, { reason }) => one.reason === reason,
  notNow: (inquiry) =>
    unless(wordsErasedAt(inquiry.events) < 0, '你写的内容已经按保存期限删除，请重新提交') ??
    unless(!has(inquiry, 'redone'), '一件事只能要求再办一次，已经再办过'),
  decide({ parts }, { reason, about: named = [], left }, caller, moment) {
    const { at } = moment
    const rule = clockRuleOf(ruleOn(moment, 'redo-reply', beijingDate(at)))
    const about = parts.flatMap(({ department }) => (named.includes(department.id) ? [department] : []))
    const redone: EventOf<'redone'> = {
      type: 'redone',
      at,
      by: by(caller),
      reason,
      ...(about.length > 0 ? { about, partsDue: partsDueOf(moment) } : {}),
      clock: { type: 'started', at, rule },
    }
    return left ? [goneFrom(at, left), redone] : redone
  },
  tellsDesks: (event, after, before) => {
    const left = before.assignee && !after.assignee ? `${before.assignee.name}已离开这个岗位，请接过去办。` : ''
    const about = event.about ?? []
    const whose =
      about.length > 0 ? `不满意的是${about.map(({ name }) => name).join('、')}那一部分，已经请它再提意见。` : ''
    return [
      ...hands(after, event, '提问人不满意，要求重办', `${left}${whose}打开看理由。${until(after, event)}。`),
      ...toSupporters(about, event, {
        title: '提问人对你单位那一部分不满意，请再提协办意见',
        text: `由${after.department.name}主办。打开看理由，在待办的「协办」里，内部期限写在那里。`,
      }),
    ]
  },
  tellsAsker: newDate('你的诉求重新办理'),
})
