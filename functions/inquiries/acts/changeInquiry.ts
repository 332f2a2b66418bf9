import { beijingDate, beijingTime, spokenDate } from '@shared/calendar/date'
import { requireMay, requireMoment } from '@shared/inquiries/acts/access'
import type { Moment } from '@shared/inquiries/limits/clocks'
import { headline } from '@shared/inquiries/telling/headline'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { plainHeadline } from '@shared/inquiries/telling/plainHeadline'
import { recountedCase } from '@shared/inquiries/acts/recounting'
import { next } from '@shared/inquiries/case/status'
import type { OtherAction } from '@shared/inquiries/everyAct'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { type Desk, type Inquiries, keepChanged } from '../desk'
import { settleParts } from '../parts'

/** @throws Problem 'not-found' (404). */
export async function inquiryOf(id: string, inquiries: Pick<Inquiries, 'get'>): Promise<Inquiry> {
  const found = await inquiries.get(id)
  if (!found) throw new Problem('not-found', `没有编号为 ${id} 的办件，请核对后再查`)
  return found
}

export interface Change {
  id: string
  action: OtherAction
  caller: Caller
  /** How many events the caller had seen; absent when it does not matter to them. */
  seen?: number
}

export type Apply = (inquiry: Inquiry, moment: Moment) => Inquiry

/**
 * One change of one inquiry: who may, what the table allows, whether somebody was faster, and one conditional write.
 * A clash with the outbox alone (no new event) is tried again, for nobody's decision was overtaken.
 * @throws Problem 'not-found' | 'not-allowed' | 'not-now' | 'changed-meanwhile'.
 */
export async function changeInquiry({ id, action, caller, seen }: Change, desk: Desk, apply: Apply): Promise<Inquiry> {
  const { inquiries, moment } = desk
  const before = await inquiryOf(id, inquiries)
  requireOpen(before, action, caller, moment)
  if (seen !== undefined && seen !== before.events.length) throw overtaken(before, caller)
  let current = before
  for (let attempt = 0; ; attempt++) {
    try {
      return await keepCase(apply(recountedCase(current, moment) ?? current, moment), current, desk)
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'changed-meanwhile' || attempt === 5) throw error
      current = await inquiryOf(id, inquiries)
      if (current.events.length !== before.events.length) throw overtaken(current, caller)
    }
  }
}

/** One conditional write, and the parts that supporting departments see. @throws Problem 'changed-meanwhile'. */
export async function keepCase(after: Inquiry, before: Inquiry, desk: Desk): Promise<Inquiry> {
  const changed = await keepChanged(underTopic(after, before, desk), desk)
  if (before.parts.length + changed.parts.length > 0)
    await settleParts(
      before.parts.map(({ department }) => department.id),
      changed,
      desk.parts,
    )
  return changed
}

/** Whoever has it now says under which topic it is counted; what a register wrote stays. */
function underTopic(changed: Inquiry, { department }: Inquiry, { reference }: Pick<Desk, 'reference'>): Inquiry {
  if (changed.department.id === department.id || changed.register) return changed
  const topic = reference.topicOf(changed.department.id, changed.text)
  return topic ? { ...changed, topic } : changed
}

/** The table speaks before the moment does, and both only to those who may. */
function requireOpen(inquiry: Inquiry, action: OtherAction, caller: Caller, moment: Moment): void {
  requireMay(caller, action, inquiry)
  next(inquiry.status, action)
  requireMoment(caller, action, inquiry, moment)
}

function overtaken({ events }: Inquiry, { role }: Caller): Problem {
  const last = events.at(-1)
  if (!last) return new Problem('changed-meanwhile')
  const when = `${spokenDate(beijingDate(last.at), beijingDate(last.at))}${beijingTime(last.at)}`
  return new Problem(
    'changed-meanwhile',
    `${when}已经：${role === 'citizen' ? plainHeadline(last) : headline(last)}。请看过最新情况再操作`,
  )
}
