import * as z from 'zod'
import { addressOf, type Outgoing } from '../../../outbox'
import { Problem } from '../../../problem'
import { queryCode } from '../../case/code'
import type { Inquiry } from '../../case/inquiry'
import { readable } from '../../case/said'
import { dueDay } from '../../limits/clocks'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { isOpen } from '../../words'
import { act } from '../act'
import { dispatcher } from '../callers'
import { hands } from '../desks'
import { unless } from '../moment'
import { partsOver } from '../supporters'
import { by, note } from '../byWhom'

export const mergeInquiry = caseOperation({
  name: 'mergeInquiry',
  path: 'merger',
  summary: '并单：把重复的一件并入另一件，答复时一并告知',
  callers: ['dispatcher'],
  body: z.strictObject({ into: queryCode, reason: words(deskSizes.mergeReason, '理由'), version }),
})

/**
 * 并单, the first of two writes: the duplicate points to the case that goes on. The message to that case rides in its
 * outbox, so that the second write happens sooner or later, and once, wherever the process dies in between.
 */
export const merge = act<'merged', typeof mergeInquiry, { target: Inquiry }>({
  action: 'merge',
  operation: mergeInquiry,
  event: 'merged',
  headline: '与相同的诉求合并办理',
  tellsFollowers: true,
  who: dispatcher,
  // Whoever is merged reads the reply of the other, and waits for its date: an application has its own applicant and its own.
  notNow: ({ kind }) =>
    unless(
      kind !== 'disclosure',
      '信息公开申请要逐件答复各自的申请人（政府信息公开条例 第三十三条），不能并单；同一个人重复申请的，答复时选“重复申请”',
    ),
  decide(inquiry, { target, reason }, caller, { at }) {
    if (target.kind === 'disclosure')
      throw new Problem('bad-input', '那一件是信息公开申请，答复只给它的申请人，不能并进去')
    if (target.id === inquiry.id) throw new Problem('bad-input', '不能并入自己')
    if (!isOpen(target.status)) throw new Problem('not-now', '要并入的那件已经不在办理，请换一件')
    if (inquiry.merged.length > 0) throw new Problem('not-now', '已经有别的诉求并入这一件，请反过来并')
    return { type: 'merged', at, by: by(caller), into: target.id, reason }
  },
  tellsDesks: (event, after) => [
    ...hands(after, event, '这一件并到了另一件', `由 ${event.into} 一并答复，不用再单独办。`),
    ...partsOver(after, event, `它并到了 ${event.into}，由那一件一并答复。`),
  ],
  tellsAsker: ({ reason }, { id }, _before, { target: { department, clock } }) => ({
    title: '你的诉求与相同的诉求合并办理',
    text: `编号 ${id}，${readable(reason)}。由${department.name}一并答复，答复时告诉你；最迟${dueDay(clock)}。`,
  }),
  /** To the case itself instead of a person: absorb what points to you. */
  tellsOthers: ({ into, at }, after) => [toCase(into, after, at)],
})

/** The message about a merger to the other of the two cases, which may have to agree with what this one says now. */
export const toCase = (id: string, after: Inquiry, at: string): Outgoing => ({
  ...note(after, after.events.length, { title: '并单', text: after.id }, at),
  id: `${after.id}#${after.events.length}/into`,
  to: addressOf({ inquiry: id }),
})
