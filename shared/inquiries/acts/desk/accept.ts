import * as z from 'zod'
import type { Caller } from '../../../people/caller'
import type { Event, EventOf } from '../../case/event'
import type { Inquiry, Unit } from '../../case/inquiry'
import { wasTakenOn } from '../../case/past'
import { caseOperation, version } from '../../contracts/contractParts'
import { dateOf, type Moment } from '../../limits/clocks'
import { act } from '../act'
import { dispatcher } from '../callers'
import { unless } from '../moment'
import { by } from '../byWhom'

export const acceptInquiry = caseOperation({
  name: 'acceptInquiry',
  path: 'acceptance',
  summary: '受理',
  callers: ['dispatcher'],
  body: z.strictObject({ version }),
})

export const hasBeenAccepted = (inquiry: Pick<Inquiry, 'events' | 'status'>): boolean =>
  wasTakenOn(inquiry) || inquiry.status !== 'triage'

export const accepted = (at: string, who: Unit): EventOf<'accepted'> => ({ type: 'accepted', at, by: who })

/** 受理, where the next step takes it for granted. */
export const acceptedFirst = (inquiry: Inquiry, caller: Caller, { at }: Moment): Event[] =>
  hasBeenAccepted(inquiry) ? [] : [accepted(at, by(caller))]

/** 受理 by the dispatcher, for a case that no duty claims with confidence. */
export const accept = act({
  action: 'accept',
  operation: acceptInquiry,
  event: 'accepted',
  headline: '受理',
  tellsFollowers: true,
  who: dispatcher,
  notNow: (inquiry) => unless(!hasBeenAccepted(inquiry), '已经受理过了'),
  decide: (_inquiry, _sent, caller, { at }) => accepted(at, by(caller)),
  tellsAsker: (_event, after) => ({
    title: '你的诉求已受理',
    text: `编号 ${after.id}，正在确定由哪个单位办理。${dateOf(after)}。`,
  }),
})
