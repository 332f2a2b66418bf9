import { due } from '../../deadlines/due'
import { clockRuleOf } from '../../deadlines/clockEvent'
import { startOf } from '../../deadlines/receipt'
import { addDays, beijingDate } from '../../calendar/date'
import { Problem } from '../../problem'
import { inPlaceName } from '../../people/helping/words'
import type { Caller } from '../../people/caller'
import { type Channel, receiptOf } from '../case/channel'
import { keptClock, type Moment, ruleOn } from '../limits/clocks'
import type { Event } from '../case/event'
import type { Clock } from '../case/clock'
import { evolve } from '../case/evolve'
import type { DisclosureForm, Inquiry, InquiryKind, Unit } from '../case/inquiry'
import type { IdentityStage } from '../identity/identityWords'
import { replyRule } from '../limits/replyRule'
import { accepted } from './desk/accept'
import { assigned } from './desk/assign'
import { heldBack, heldTold } from './itself/holdBack'
import { type HeldFor, heldWords } from '../case/heldBack'
import { alsoWarned, warning } from './warning'
import { comes, deskNotes, type Tell } from './desks'
import { mendingName } from '../mendedWords'
import { kindNames } from '../words'
import { by, helpedNote, note, router } from './byWhom'

/** How many days later a letter may be written down. */
const longestAgo = 60

export interface Submission {
  id: string
  kind: InquiryKind
  channel: Channel
  text: string
  form?: DisclosureForm | undefined
  applicant?: Inquiry['applicant']
  mends?: Inquiry['mends']
  area?: string | undefined
  contact: { name?: string | undefined; phone?: string | undefined }
  publishable: boolean
  attachments: string[]
  /** 身份证明 of an application: photos that came with it, or that whoever writes it down has looked at the paper. */
  identity?: { photos: string[] } | { seen: true } | undefined
  /** Both sides have already confirmed its receipt, as they do on the phone and at the window. */
  confirmed?: boolean | undefined
  /** A person at the desk looks at the words first, and why. */
  heldBack?: HeldFor | undefined
  /** What it sounds like, where somebody may be in danger. */
  danger?: string | undefined
  /** The day it came in, where that is not today; 'YYYY-MM-DD'. */
  receivedOn?: string | undefined
}

export interface Routed {
  department: Unit
  reason: string
  /** Nobody is named with confidence, so the triage desk decides. */
  triage: boolean
  /** 主题, where the department has one. */
  topic?: string | undefined
}

/**
 * 提交: the clock starts as the door and its rule say; routed at once, and thereby accepted, when a department is known,
 * else it waits at the triage desk. `owner` is the citizen, or for 代录 whoever stands for the caller.
 */
export function submitted(
  submission: Submission,
  { owner, caller }: { owner: string; caller: Caller },
  route: Routed,
  moment: Moment,
): Inquiry {
  const { id, kind, channel, text, form, applicant, mends, area, contact, publishable, attachments } = submission
  const { heldBack: held } = submission
  const { at } = moment
  const { stands, photos } = proofIn(submission)
  const { clock, started } = begun(submission, moment)
  const events: Event[] = [
    {
      type: 'submitted',
      at,
      by: by(caller),
      channel,
      ...(stands ? { identity: stands } : {}),
      ...(started ? { clock: started } : {}),
      kept: clock,
    },
  ]
  if (held) events.push(heldBack(at, held))
  if (!route.triage) {
    events.push(accepted(at, router), assigned({ at, by: router, to: route.department, reason: route.reason }))
  }
  const born: Inquiry = {
    id,
    version: 0,
    citizen: owner,
    kind,
    channel,
    text,
    ...(form ? { form } : {}),
    ...(applicant ? { applicant } : {}),
    ...(mends ? { mends } : {}),
    ...(area ? { area } : {}),
    contact: { ...(contact.name ? { name: contact.name } : {}), ...(contact.phone ? { phone: contact.phone } : {}) },
    publishable,
    status: 'triage',
    department: route.department,
    routeReason: route.reason,
    ...(route.topic ? { topic: route.topic } : {}),
    clock,
    submittedAt: at,
    parts: [],
    merged: [],
    attachments,
    ...(stands && photos ? { identity: { stands, at, photos } } : {}),
    events: [],
    outbox: [],
  }
  const made = events.reduce(evolve, born)
  const [first] = events
  const told = first ? comesIn(made, first, submission) : []
  const asks =
    clock.unconfirmed && caller.role === 'citizen' ? [note(made, made.events.length, confirmYours(made), at)] : []
  const helped = first && caller.role === 'citizen' && owner !== caller.id && first.by.name === inPlaceName
  const byHelper = helped ? [helpedNote(made, '提交了一件', at)] : []
  const looks = held ? [heldNote(made, at)] : []
  return { ...made, outbox: first ? [...deskNotes(first, made, told), ...asks, ...looks, ...byHelper] : asks }
}

/**
 * Who is told of a new case: whoever has it now; where somebody may be in danger, their lead and the desks that hand out too,
 * with that as the title.
 */
function comesIn(made: Inquiry, first: Event, { heldBack: held, danger }: Submission): Tell[] {
  const { mends, kind, department } = made
  const name = `新收到一件${mends ? mendingName(mends) : kindNames[kind]}`
  const tell = comes({ to: department, after: made }, first, name, held ? `内容先由你看：${heldWords(held)}` : '')
  if (danger === undefined) return [tell]
  const said = warning(danger)
  return [
    { ...tell, title: said.title, text: `${said.text}${tell.text}` },
    ...alsoWarned(made, first).map((to) => ({ to, ...said })),
  ]
}

/** Under an id of its own, beside what asks for the confirmation. */
function heldNote(made: Inquiry, at: string) {
  const told = note(made, made.events.length, heldTold(made), at)
  return { ...told, id: `${told.id}/heldBack` }
}

/** Both sides confirm an application that came through the internet (政府信息公开条例 第三十一条): the applicant by one tap. */
const confirmYours = ({ id, identity }: Inquiry) => ({
  title: identity?.stands === 'awaited' ? '请交身份证明，再确认申请是你提交的' : '请确认：这份申请是你提交的',
  text: `编号 ${id}，打开${identity?.stands === 'awaited' ? '交身份证明的照片，再' : ''}点一下“确认”，从确认的次日起计算答复期限（政府信息公开条例 第三十一条）。`,
})

/** 身份证明 as it comes with an application; nothing else asks who somebody is. */
function proofIn({ kind, identity }: Submission): { stands?: IdentityStage; photos?: string[] } {
  if (kind !== 'disclosure') return {}
  if (!identity) return { stands: 'awaited' }
  if ('seen' in identity) return { stands: 'accepted' }
  return { stands: 'handedIn', photos: identity.photos }
}

/** @throws Problem 'bad-input' for a day that is still to come, or so long ago that it must be a slip. */
function cameIn(date: string, { at }: Moment): string {
  const today = beijingDate(at)
  if (date === today) return at
  if (date < today && date >= addDays(today, -longestAgo)) return `${date}T09:30:00.000Z`
  const message = `收到的日子在今天以前、${longestAgo} 天以内`
  throw new Problem('bad-input', message, [{ field: 'receivedOn', message }])
}

function begun(
  { kind, channel, mends, confirmed, receivedOn }: Submission,
  moment: Moment,
): { clock: Clock; started?: Event['clock'] } {
  const { at, calendar } = moment
  const rule = ruleOn(moment, replyRule(kind, channel, mends), beijingDate(at))
  const receivedAt = receivedOn === undefined ? at : cameIn(receivedOn, moment)
  const start = startOf(receiptOf[channel], { receivedAt, ...(confirmed ? { confirmedAt: at } : {}) }, rule)
  if (start.at !== undefined) {
    const started = { type: 'started', at: start.at, rule: clockRuleOf(rule) } as const
    return { clock: keptClock([started], at, calendar), started }
  }
  const { dueAt, dueDate } = due(rule, at, calendar)
  const { id, amount, unit, basis } = rule
  return {
    clock: {
      ruleId: id,
      amount,
      unit,
      basis,
      startedAt: at,
      dueAt,
      dueDate,
      provisional: true,
      unconfirmed: true,
      explanation: start.explanation,
    },
  }
}
