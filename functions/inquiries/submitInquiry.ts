import { createHmac } from 'node:crypto'
import type { Calendar } from '@shared/calendar/calendar'
import { beijingDate } from '@shared/calendar/date'
import { due } from '@shared/deadlines/due'
import { type DeadlineRule, ruleInForce } from '@shared/deadlines/rule'
import { codeFrom } from '@shared/inquiries/code'
import type { submitInquiry as contract } from '@shared/inquiries/contract'
import type { Clock, Inquiry, InquiryKind } from '@shared/inquiries/inquiry'
import { submitted } from '@shared/inquiries/moves'
import type { Received } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Reference } from '../platform/reference'
import type { Inquiries } from './changeInquiry'

interface Needs {
  inquiries: Inquiries
  reference: Reference
  now: Date
  random(below: number): number
  lookupSecret: string
}

/** Consultations are promised in fewer days than complaints and suggestions. */
const ruleIds: Record<InquiryKind, string> = {
  consultation: 'consultation-reply',
  complaint: 'complaint-reply',
  suggestion: 'complaint-reply',
}

/** 提交: routed with its reason, the clock set, and everything kept in one write. The same draft sent twice is one inquiry. */
export async function submitInquiry(
  { body }: Received<typeof contract>,
  citizen: Caller,
  needs: Needs,
): Promise<Inquiry> {
  const { inquiries, reference, now } = needs
  const { kind, text, contact = {}, publishable, key } = body
  const area = body.area && areaOf(body.area, reference)
  const at = now.toISOString()
  const clock = clockOf(ruleInForce(reference.rules, ruleIds[kind], beijingDate(now)), at, reference.calendar)
  const route = routeOf(text, body.department, reference)
  for (let attempt = 0; ; attempt++) {
    const id = key ? codeFrom(digits(`${citizen.id}/${key}/${attempt}`, needs.lookupSecret)) : codeFrom(needs.random)
    try {
      return await inquiries.create(
        submitted({ id, kind, text, area, contact, publishable }, citizen, route, clock, at),
      )
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'already-exists' || attempt === 5) throw error
      const there = key && (await inquiries.get(id))
      if (there && there.citizen === citizen.id && there.text === text) return there
    }
  }
}

function areaOf(code: string, { areas }: Reference): string {
  const area = areas.get(code)
  if (!area) throw new Problem('not-found', '没有这个地方，请重新选择')
  return area.code
}

function routeOf(text: string, named: string | undefined, reference: Reference) {
  const routing = reference.route({ question: text })
  if (!named || named === routing.department.id)
    return { department: routing.department, reason: routing.reason, triage: routing.by === 'triage' }
  const department = reference.department(named)
  return { department, reason: `解答你的问题时，建议由${department.name}负责`, triage: named === 'triage' }
}

function clockOf(rule: DeadlineRule, startedAt: string, calendar: Calendar): Clock {
  const { id, amount, unit, basis } = rule
  return { ruleId: id, amount, unit, basis, startedAt, ...due(rule, startedAt, calendar) }
}

/** Numbers that follow from a text and a secret alone, so that a draft sent again finds its own inquiry. */
function digits(text: string, secret: string): (below: number) => number {
  const bytes = createHmac('sha256', secret).update(text).digest()
  let at = 0
  return (below) => bytes.readUInt32BE(4 * at++) % below
}
