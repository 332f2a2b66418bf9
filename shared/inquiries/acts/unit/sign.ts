import * as z from 'zod'
import { triageDesk } from '../../../departments/department'
import { toStaff } from '../../../outbox'
import { Problem } from '../../../problem'
import { requireWholeAnswer } from '../../case/disclosureAnswer'
import type { EventOf } from '../../case/event'
import type { Inquiry } from '../../case/inquiry'
import { owedParts } from '../../case/after/partsAfter'
import { ended, readable } from '../../case/said'
import { caseOperation, version } from '../../contracts/contractParts'
import { requireRecordAnswer } from '../../reply/recordAnswer'
import { act } from '../act'
import { signer } from '../callers'
import { one, type Tell } from '../desks'
import { unless } from '../moment'
import { toSupporters } from '../supporters'
import { by } from '../byWhom'
import { openBy } from '../opening/dates'
import { signers } from './staff'

export const signReply = caseOperation({
  name: 'signReply',
  path: 'signature',
  summary: '签发：答复发给提问人',
  callers: signers,
  county: true,
  body: z.strictObject({ version }),
})

export const replied = (one: Omit<EventOf<'replied'>, 'type'>): EventOf<'replied'> => ({ type: 'replied', ...one })

/**
 * 签发: the lead signs what another has drafted, and it is the department's formal reply to one person 答复. 督办 ends with
 * it, whoever was merged in is told too. @throws Problem 'bad-input' for a refusal without ground and remedies.
 */
export const sign = act({
  action: 'sign',
  operation: signReply,
  event: 'replied',
  headline: ({ onBehalf, department }) => `${department.name}答复${onBehalf ? '（督查代签）' : ''}`,
  plainly: ({ department }) => `${department.name}答复`,
  tellsFollowers: true,
  who: (caller, inquiry) => inquiry.draft?.by.id !== caller.id && signer(caller, inquiry),
  refusal: '签发由本单位审核人办理，起草的人不能签自己写的',
  notNow: ({ draft }) => unless(draft !== undefined, '没有送审的答复'),
  decide({ draft, kind, mends, department }, _sent, caller, moment) {
    const { at } = moment
    if (!draft) throw new Problem('not-now', '没有送审的答复')
    const { text, basis, attachments, answer, record, by: draftedBy } = draft
    requireWholeAnswer(kind, answer)
    requireRecordAnswer(mends, record)
    return replied({
      at,
      by: by(caller),
      department,
      text,
      basis,
      ...(attachments.length > 0 ? { attachments } : {}),
      ...(answer ? { answer } : {}),
      ...(record ? { record } : {}),
      ...(answer?.opening?.judged === '转为主动公开' ? { openBy: openBy(moment) } : {}),
      draftedBy,
      ...(caller.role === 'supervisor' ? { onBehalf: true } : {}),
      clock: { type: 'stopped', at },
    })
  },
  tellsDesks: (event, after, before) => [
    ...one(
      { who: event.draftedBy, of: after.department },
      event,
      '你起草的答复已签发',
      `${event.by.name}签发，已经发给提问人。`,
    ),
    ...notWaitedFor(before, event),
    ...watcher(before, event),
  ],
  tellsAsker: (_event, { id, department }) => ({
    title: `${department.id === triageDesk.id ? '分办台' : department.name}答复了你`,
    text: `编号 ${id}，打开就能看到答复，也可以评价。`,
    merged: `编号 ${id}，打开就能看到答复。没有解决的，可以从那里重新提交一件。`,
  }),
})

/** Whose part was not waited for: that the reply is out, why without them, and how it may come to them again. */
const notWaitedFor = (before: Inquiry, event: EventOf<'replied'>): Tell[] => {
  const why = before.draft?.lacking
    ? `${event.department.name}写的理由：${ended(readable(before.draft.lacking.reason))}`
    : ''
  return toSupporters(owedParts(before), event, {
    title: '没有等你单位的协办意见，已经答复提问人',
    text: `${why}答复里说了由你单位办的，请照办；提问人要求再办、选了你单位的，再请你提意见。`,
  })
}

/** Whoever stood over it. */
const watcher = ({ supervised }: Inquiry, { by: who, department }: EventOf<'replied'>): Tell[] =>
  supervised && supervised.by.id !== who.id
    ? [
        {
          to: toStaff({ department: '', role: 'supervisor', person: supervised.by.id }),
          title: '督办的一件已经答复',
          text: `${department.name}答复，督办随之解除。`,
        },
      ]
    : []
