import { clockDays, clockOf } from '../../deadlines/clock'
import { withoutGreeting } from '../../text/matter'
import { officialName } from '../../departments/department'
import { type Caller, isPerson } from '../../people/caller'
import type * as z from 'zod'
import { beijingDate } from '../../calendar/date'
import { inPlaceName } from '../../people/helping/words'
import { offers } from '../../act'
import { clockEventsOf, type Moment } from '../limits/clocks'
import type { Event } from '../case/event'
import { followingOf } from '../telling/following'
import { headline, plainHeadline } from '../telling/headline'
import type { Inquiry } from '../case/inquiry'
import { isRated, isToldApart, ratingIn, repliesIn, widerWordsOf } from '../case/past'
import { fileNamesOf } from '../files/namedFiles'
import { standsOpen } from '../case/opened'
import { proposalStage } from '../case/publicationStage'
import { returnsOf } from '../limits/returning'
import { spokenAnswer } from '../disclosure/spoken'
import { editorViewOf } from './editorView'
import { readable } from '../case/said'
import { dangerShown, workOf } from './showWork'
import { identityShown } from './identityShown'
import { situationOf } from './situation'
import { standingOf } from './standing'
import type { InquiryAct } from '../acts/act'
import { heldWords } from '../case/heldBack'
import { askerName, doerOf } from '../acts/byWhom'
import { leadsTo } from '../case/status'
import { isOpen } from '../words'
import { askerShown } from './showAsker'
import { actBehind, inquiryActs } from '../everyAct'
import { maySeeContact, seesWork } from './sight'
import type { InquiryLine, InquiryView, progressView } from '../view'

/** The beginning of what was written, as a line of a list shows it: from where it says what it is about. */
export function excerptOf(text: string): string {
  const matter = withoutGreeting(text)
  return matter.length > 60 ? `${matter.slice(0, 60)}…` : matter
}

/** The same where certain words are looked for: from shortly before them, where they do not stand at the beginning. */
export function excerptWith(text: string, words: string): string {
  const beginning = excerptOf(text)
  const at = text.indexOf(words)
  if (at < 0 || beginning.includes(words)) return beginning
  return `…${text.slice(Math.max(0, at - 20), at + 40).trim()}${at + 40 < text.length ? '…' : ''}`
}

/** One line of a list. `work`: for the desk, with what only staff need. */
export function lineOf(inquiry: Inquiry, moment: Moment, work = false): InquiryLine {
  const { id, kind, channel, status, submittedAt, assignee, events } = inquiry
  const desk = work
    ? {
        ...(assignee ? { assignee } : {}),
        supervised: inquiry.supervised !== undefined,
        returns: returnsOf(inquiry),
        extensionAsked: inquiry.extensionAsked !== undefined,
        ...(inquiry.clock.unconfirmed ? { unconfirmed: true } : {}),
        ...(inquiry.opening ? { opening: { stands: inquiry.opening.stands, dueDate: inquiry.opening.dueDate } } : {}),
        ...(inquiry.heldBack?.stands === 'owed' ? { heldBack: heldWords(inquiry.heldBack) } : {}),
        ...(isOpen(inquiry.status) ? dangerShown(inquiry) : {}),
        ...(inquiry.proposal ? { proposed: proposalStage(inquiry.proposal) } : {}),
        version: events.length,
      }
    : {}
  return {
    id,
    kind,
    channel,
    excerpt: excerptOf(inquiry.text),
    status,
    department: inquiry.department.name,
    dueDate: inquiry.clock.dueDate,
    standing: standingOf(inquiry, moment.at, moment.calendar),
    submittedAt,
    ...desk,
  }
}

/** What happens between people of the government is no step of the citizen's way. */
const isInside = (type: Event['type']): boolean => actBehind(type)?.inside === true
const forEveryone = ({ events }: Inquiry) => events.filter(({ type }) => !isInside(type))
/** 选登 is the editor's own work: what became of a wording, and why it was refused. */
const forEditor = ({ events }: Inquiry) =>
  events.filter(({ type }) => !isInside(type) || type.startsWith('publication'))

function stepsFor({ role }: Caller, inquiry: Inquiry): readonly Event[] {
  if (role === 'citizen') return forEveryone(inquiry)
  return role === 'editor' ? forEditor(inquiry) : inquiry.events
}

/** How far it is, for whoever holds the code. */
export function progressOf(
  inquiry: Inquiry,
  { at, calendar }: Moment,
  caller: Caller | undefined,
): z.infer<typeof progressView> {
  const following = followingOf(inquiry, caller)
  return {
    id: inquiry.id,
    status: inquiry.status,
    department: inquiry.department.name,
    dueDate: inquiry.clock.dueDate,
    provisional: inquiry.clock.provisional,
    ...(inquiry.clock.unissued === undefined ? {} : { unissued: inquiry.clock.unissued }),
    standing: standingOf(inquiry, at, calendar),
    timeline: forEveryone(inquiry).map((one) => ({ at: one.at, title: plainHeadline(one) })),
    ...(following === undefined ? {} : { following }),
  }
}

const ratingShown = ({ stars, comment }: NonNullable<ReturnType<typeof ratingIn>>, inquiry: Inquiry) => ({
  stars,
  ...(comment ? { comment: readable(comment) } : {}),
  ...(isRated(inquiry) ? {} : { before: true as const }),
})

/** The case for one caller: all of it that is theirs to see, and what they may do. Words that lie beside it are in it already. */
export function viewOf(inquiry: Inquiry, caller: Caller, moment: Moment): InquiryView {
  const { id, kind, channel, text, area, publishable, status, department, routeReason, submittedAt } = inquiry
  const { publication, proposal, opened } = inquiry
  const possible = Object.values<InquiryAct>(inquiryActs).filter((act) =>
    offers(act, inquiry, { caller, moment, leadsTo: leadsTo(status, act.action) }),
  )
  const replies = repliesOf(inquiry)
  const reply = replies.at(-1)
  const rating = ratingIn(inquiry)
  const work = seesWork(caller, inquiry)
  const copy = work || caller.role === 'editor'
  const asks = caller.role === 'citizen'
  const view: InquiryView = {
    id,
    version: inquiry.events.length,
    kind,
    channel,
    text,
    ...(inquiry.form ? { form: inquiry.form } : {}),
    ...(inquiry.mends ? { mends: inquiry.mends } : {}),
    ...(area ? { area } : {}),
    ...(maySeeContact(caller, inquiry) ? contactOf(inquiry) : {}),
    publishable,
    status,
    department: asks ? department : { ...department, name: officialName(department) },
    routeReason,
    clock: clockShown(inquiry, moment),
    days: daysShown(inquiry, moment),
    standing: standingOf(inquiry, moment.at, moment.calendar),
    submittedAt,
    timeline: stepsFor(caller, inquiry).map((one) => ({
      at: one.at,
      type: one.type,
      title: asks ? plainHeadline(one) : headline(one),
      by: asks && !isPerson(caller, one.by.id) ? plainDoer(doerOf(one.by)) : doerOf(one.by),
      ...wordsOf(one),
      ...(isToldApart(one, inquiry) ? { apart: true } : {}),
    })),
    // An editor publishes words: what people photographed is nothing they need to see.
    ...(inquiry.attachments.length > 0 && caller.role !== 'editor'
      ? { attachments: inquiry.attachments, ...fileNamesOf(inquiry, inquiry.attachments) }
      : {}),
    ...(reply ? { reply } : {}),
    ...(replies.length > 1 ? { earlierReplies: replies.slice(0, -1) } : {}),
    ...(rating ? { rating: ratingShown(rating, inquiry) } : {}),
    ...situationOf(inquiry, moment),
    ...identityShown(inquiry, caller),
    ...(asks ? askerShown(inquiry) : {}),
    ...(work ? workOf(inquiry, moment) : {}),
    ...(copy && proposal
      ? {
          proposal: {
            question: proposal.question,
            reply: proposal.reply,
            at: proposal.at,
            by: proposal.by.name,
            signed: proposal.signedBy !== undefined,
          },
        }
      : {}),
    ...(publication ? { publication } : {}),
    ...(standsOpen(opened) ? { openTo: { name: opened.name, title: opened.title } } : {}),
    ...possible.reduce<Partial<InquiryView>>((all, act) => ({ ...all, ...act.beside?.(inquiry, moment) }), {}),
    actions: possible.map(({ action }) => action),
  }
  return caller.role === 'editor' ? editorViewOf(view) : view
}

/** To whoever asked the offices are one; the asker, their helper and the house are called by what they are. */
const plainDoer = (name: string) => ([askerName, inPlaceName, '系统自动'].includes(name) ? name : '工作人员')

const repliesOf = (inquiry: Inquiry): NonNullable<InquiryView['reply']>[] =>
  repliesIn(inquiry).map(({ text, basis, department, at, attachments, answer, record }) => ({
    text: readable(text),
    basis,
    department: department.name,
    at,
    ...(attachments ? { attachments } : {}),
    ...(answer ? { answer: spokenAnswer(answer, beijingDate(at)) } : {}),
    ...(record ? { record } : {}),
  }))

/** The words of one step, under its title. */
function wordsOf(one: Event): { text?: string } {
  const wider = widerWordsOf(one)
  if (wider !== undefined) return { text: wider }
  const words = 'reason' in one ? one.reason : 'text' in one ? one.text : undefined
  return words === undefined ? {} : { text: readable(words) }
}

const contactOf = ({ contact, applicant }: Inquiry) => ({ contact, ...(applicant ? { applicant } : {}) })

function clockShown(inquiry: Inquiry, { at, calendar }: Moment): InquiryView['clock'] {
  const events = clockEventsOf(inquiry)
  if (events.length === 0) return inquiry.clock
  const { dueAt, dueDate, provisional, explanation, limit, used, remaining, extendedBy, paused } = clockOf(
    events,
    at,
    calendar,
  )
  return {
    ...inquiry.clock,
    dueAt,
    dueDate,
    provisional,
    explanation,
    limit,
    used,
    remaining,
    extendedBy,
    paused,
  }
}

function daysShown(inquiry: Inquiry, { at, calendar }: Moment): NonNullable<InquiryView['days']> {
  const events = clockEventsOf(inquiry)
  return events.length === 0 ? [] : clockDays(events, at, calendar)
}
