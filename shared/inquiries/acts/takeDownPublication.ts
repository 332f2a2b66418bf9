import type { Caller } from '../../people/caller'
import type { Moment } from '../limits/clocks'
import type { Inquiry } from '../case/inquiry'
import { by } from './step'
import { moved } from '../moved'

/**
 * 撤下选登: the published copy disappears, and a new one on its way with it; the consent stays, so that another may be
 * proposed. Whoever asked is told, and the history keeps why.
 */
export function publicationTakenDown(inquiry: Inquiry, reason: string, caller: Caller, moment: Moment): Inquiry {
  const event = { type: 'publicationTakenDown', at: moment.at, by: by(caller), reason } as const
  return moved(inquiry, 'takeDownPublication', event, moment, {
    title: '公开的问题和答复已经撤下',
    text: `编号 ${inquiry.id}，别人不再看得到。你收到的答复还在这里。`,
  })
}
