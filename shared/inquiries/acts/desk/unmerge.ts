import * as z from 'zod'
import { triageDesk } from '../../../departments/department'
import type { EventOf } from '../../case/event'
import type { Inquiry } from '../../case/inquiry'
import { erasedIn, mergedAtIn, repliesIn } from '../../case/past'
import { readable } from '../../case/said'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { dateOf, dueDay } from '../../limits/clocks'
import { act } from '../act'
import { by } from '../byWhom'
import { dispatcher } from '../callers'
import { comes } from '../desks'
import { orWhyMoved, recountsApart } from '../itself/recount'
import { unless } from '../moment'
import { toCase } from './merge'

export const unmergeInquiry = caseOperation({
  name: 'unmergeInquiry',
  path: 'merger-undoing',
  summary: '撤销并单：并错了的一件回到待受理，单独办理，期限不变',
  callers: ['dispatcher'],
  body: z.strictObject({ reason: words(deskSizes.unmergeReason, '理由'), version }),
})

const desk = { id: triageDesk.id, name: triageDesk.name }

/**
 * 撤销并单, the first of two writes, by whoever may merge (本市约定): a case that was merged by mistake is handled by itself
 * again, from the desk that hands out. Its days ran on all the while and stay counted, for whoever asked has waited them; so
 * it may be late at once; where the calendar has changed meanwhile it says so with it. The message to the other case rides in its outbox: the second write makes that one forget it.
 *
 * It is allowed after the other case was replied to, rated and closed, too: that reply was never to this question, and
 * whoever asked it would otherwise have none. They are told so in the message, and on the case itself until it is handed
 * out. What a rating said of that reply stays with the other case. Only where what was asked, or how to reach them, has been
 * deleted there is nothing left to handle.
 */
export const unmerge = act<'unmerged', typeof unmergeInquiry, { main?: Inquiry }>({
  action: 'unmerge',
  operation: unmergeInquiry,
  event: 'unmerged',
  headline: '撤销并单，单独办理',
  plainly: '不再和另一件合在一起，单独办理',
  tellsFollowers: true,
  who: dispatcher,
  notNow: ({ events }) => unless(erasedIn(events).length === 0, '提问人的内容已经删除，没有可以单独办的了'),
  decide: (inquiry, { reason, main }, caller, moment) => [
    ...recountsApart(inquiry, moment),
    {
      type: 'unmerged',
      at: moment.at,
      by: by(caller),
      from: inquiry.mergedInto ?? '',
      to: desk,
      reason,
      ...(main && wasAnswered(inquiry, main) ? { answered: true } : {}),
    },
  ],
  tellsDesks: (event, after) => comes({ to: desk, after }, event, '', '撤销了并单'),
  tellsAsker: (event, after, before) => ({
    title: '你的诉求单独办理',
    text: `编号 ${after.id}，不再和另一件合在一起办：${readable(event.reason)}。${event.answered ? '之前看到的答复是给另一件的，不算给你的答复。' : ''}${untilWhen(after, event, before)}`,
  }),
  /** To the case that it pointed to: forget it. */
  tellsOthers: ({ from, at }, after) => [toCase(from, after, at)],
})

/** Whether the other case was replied to while this one was with it. */
const wasAnswered = (inquiry: Inquiry, main: Inquiry): boolean =>
  repliesIn(main).some(({ at }) => at >= (mergedAtIn(inquiry) ?? at))

const untilWhen = (after: Inquiry, { at }: EventOf<'unmerged'>, before: Inquiry): string =>
  !after.clock.unconfirmed && at > after.clock.dueAt
    ? `答复期限${dueDay(after.clock)}已经过了，没有延长，由市政务公开办公室马上转给合适的单位。`
    : `由市政务公开办公室转给合适的单位。${dateOf(after)}，${orWhyMoved(after, before)}。`
