import * as z from 'zod'
import { type StaffAddress, staffAddress, staffAddressOf } from './people/staffAddress'
import { neverPublic } from './redaction/kinds'
import { publicWords } from './redaction/publicWords'

/** What one message about boards adds where those unread are told as one: the same notice in the same place counts once. */
const boardPart = z.object({
  notice: z.string(),
  /** Empty where a unit is told of all places at once. */
  place: z.string(),
  /** 要贴 */
  word: z.string(),
  /** The smallest is the most urgent. */
  rank: z.number().int(),
  /** Until which day. */
  by: z.string().optional(),
})
export type BoardPart = z.infer<typeof boardPart>

/**
 * What a message is about: a case for whoever asked or works on it, its progress for who follows it, a concern, the
 * response to it, a promise, a notice at the desk or as everybody reads it, those that do not hang everywhere yet, what goes step by step, the queue of a desk, what a clerk has to
 * do on boards, a survey at the desk, a registered document, the clearing up of a department's rules, what comes into the library, its knowledge cards, its interpretations, what is kept of 个人信息保护, the holidays of a year, the hot topics, or what is held of a citizen. Where that is shown is known where messages are read.
 */
export const about = z.discriminatedUnion('thing', [
  z.object({ thing: z.literal('inquiry'), id: z.string() }),
  z.object({ thing: z.literal('progress'), id: z.string() }),
  z.object({ thing: z.literal('concern'), id: z.string() }),
  z.object({ thing: z.literal('promise'), id: z.string() }),
  z.object({ thing: z.literal('response'), id: z.string() }),
  // With `part` where the unit is told how it hangs.
  z.object({ thing: z.literal('noticeDraft'), id: z.string(), part: boardPart.optional() }),
  z.object({ thing: z.literal('unposted') }),
  z.object({ thing: z.literal('matters') }),
  z.object({ thing: z.literal('queue') }),
  z.object({ thing: z.literal('help') }),
  z.object({ thing: z.literal('notice'), id: z.string() }),
  // Absent in messages written before they could be gathered.
  z.object({ thing: z.literal('boards'), part: boardPart.optional() }),
  z.object({ thing: z.literal('survey'), id: z.string() }),
  z.object({ thing: z.literal('paper'), id: z.string() }),
  // Absent in messages written before they named the document.
  z.object({ thing: z.literal('upkeep'), id: z.string().optional() }),
  z.object({ thing: z.literal('yearly'), id: z.string() }),
  z.object({ thing: z.literal('card'), part: z.enum(['cards', 'local', 'templates']) }),
  // With `waits` where it waits for somebody to look at it.
  z.object({ thing: z.literal('accession'), waits: z.literal(true).optional() }),
  z.object({ thing: z.literal('interpretation') }),
  z.object({ thing: z.literal('protection') }),
  z.object({ thing: z.literal('holidays') }),
  z.object({ thing: z.literal('hot') }),
  z.object({ thing: z.literal('record') }),
])
export type About = z.infer<typeof about>

/**
 * Whom a message is for: one person, whoever works at a desk when it arrives, another case or notice, whoever follows a place
 * that a notice is for, whoever was told of one on their phone, now that it is taken back, or the list of followers itself, when a person has changed their places; whoever asked the cases
 * that are linked to a concern, told of a step of it; or another concern, into which one with its linked cases was merged; whoever wrote a notice that tells the response to a concern; or the cases that somebody
 * has in hand, which the line of the record of their account gives to a colleague; WeChat's look at what the step of a case says; the list of units, when one was changed; the calendar, when a year of it came in force; an account that is to agree with the one it rides in; the people whom the notice of a leak names; the cases of somebody who closed their account; or whoever asked for the hearing of a matter.
 */
export type Recipient =
  | { person: string }
  | { staff: StaffAddress }
  | { inquiry: string }
  | { notice: string }
  | { followersOf: string }
  | { toldOf: string }
  | { placesOf: string }
  | { askersOf: string; step: number }
  | { linkedOf: string }
  | { renderingsOf: string }
  | { raisedBy: string }
  | { casesOf: string; line: number }
  | { looksAt: string; step: number }
  | { registerOf: string }
  | { settles: string }
  | { leakOf: string; edition: number }
  | { leaver: string }
  | { calendarOf: string }
  | { hearersOf: string }

/** A message still to be sent. It rides in the item of the case that caused it, so that neither can be lost alone. */
export const outgoing = z.object({
  /** Unique for ever: sending the same id twice delivers once. */
  id: z.string(),
  /** The recipient as one text, so that two can be compared. */
  to: z.string(),
  title: z.string(),
  text: z.string(),
  about: about.optional(),
  /** A page of the mini-program, in messages written before they named a thing. */
  link: z.string().optional(),
  createdAt: z.iso.datetime(),
  attempts: z.number().int(),
  nextAttemptAt: z.iso.datetime(),
  lastError: z.string().optional(),
  /** Set when no further attempt is made; staff see it. */
  gaveUpAt: z.iso.datetime().optional(),
})
export type Outgoing = z.infer<typeof outgoing>

/** Seconds to wait after the 1st, 2nd… failed attempt; after the last one sending is given up. */
const waits = [5, 30, 120, 600, 3600, 6 * 3600, 24 * 3600]

/** The latest instant for which a clock that is right could have put off a message at `at`; both ISO. */
export const latestAttempt = (at: string): string =>
  new Date(Date.parse(at) + (Math.max(...waits) + 300) * 1000).toISOString()

interface Message {
  id: string
  to: Recipient
  title: string
  text: string
  /** None where no page shows it. */
  about?: About
  /** ISO instant. */
  at: string
}

/** A fresh message, due at once. It passes through other hands on its way: no number of a person is in it. */
export function message({ id, to, title, text, about, at }: Message): Outgoing {
  const told = { title: publicWords(title, neverPublic), text: publicWords(text, neverPublic) }
  return { id, to: addressOf(to), ...told, ...(about ? { about } : {}), createdAt: at, attempts: 0, nextAttemptAt: at }
}

/** To whoever works there. */
export const toStaff = (staff: StaffAddress): Recipient => ({ staff })

const inquiryAddress = 'inquiry:'
const noticeAddress = 'notice:'
const followersAddress = 'followers:'
const toldAddress = 'told:'
const placesAddress = 'places:'
const askersAddress = 'askers:'
const linkedAddress = 'linked:'
const renderingsAddress = 'renderings:'
const raisedAddress = 'raised:'
const casesAddress = 'cases:'
const looksAddress = 'looks:'
const registerAddress = 'register:'
const settlesAddress = 'settles:'
const leakAddress = 'leak:'
const leaverAddress = 'leaver:'
const calendarAddress = 'calendar:'
const hearersAddress = 'hearers:'

/** The recipient as one text. */
export function addressOf(to: Recipient): string {
  if ('staff' in to) return staffAddress(to.staff)
  if ('notice' in to) return `${noticeAddress}${to.notice}`
  if ('askersOf' in to) return `${askersAddress}${to.step}:${to.askersOf}`
  if ('linkedOf' in to) return `${linkedAddress}${to.linkedOf}`
  if ('settles' in to) return `${settlesAddress}${to.settles}`
  if ('leakOf' in to) return `${leakAddress}${to.edition}:${to.leakOf}`
  if ('leaver' in to) return `${leaverAddress}${to.leaver}`
  if ('calendarOf' in to) return `${calendarAddress}${to.calendarOf}`
  if ('hearersOf' in to) return `${hearersAddress}${to.hearersOf}`
  if ('looksAt' in to) return `${looksAddress}${to.step}:${to.looksAt}`
  if ('casesOf' in to) return `${casesAddress}${to.line}:${to.casesOf}`
  if ('registerOf' in to) return `${registerAddress}${to.registerOf}`
  if ('renderingsOf' in to) return `${renderingsAddress}${to.renderingsOf}`
  if ('raisedBy' in to) return `${raisedAddress}${to.raisedBy}`
  if ('followersOf' in to) return `${followersAddress}${to.followersOf}`
  if ('toldOf' in to) return `${toldAddress}${to.toldOf}`
  if ('placesOf' in to) return `${placesAddress}${to.placesOf}`
  return 'inquiry' in to ? `${inquiryAddress}${to.inquiry}` : to.person
}

/** Whom such a text means. */
export function recipientOf(address: string): Recipient {
  const staff = staffAddressOf(address)
  if (staff) return { staff }
  const after = (prefix: string) => (address.startsWith(prefix) ? address.slice(prefix.length) : undefined)
  const notice = after(noticeAddress)
  if (notice !== undefined) return { notice }
  const [askers, linkedOf, raisedBy] = [after(askersAddress), after(linkedAddress), after(raisedAddress)]
  if (askers !== undefined) {
    const [step = '', ...id] = askers.split(':')
    return { askersOf: id.join(':'), step: Number(step) }
  }
  const cases = after(casesAddress)
  if (cases !== undefined) {
    const [line = '', ...id] = cases.split(':')
    return { casesOf: id.join(':'), line: Number(line) }
  }
  const settles = after(settlesAddress)
  if (settles !== undefined) return { settles }
  const [leak, leaver, calendarOf] = [after(leakAddress), after(leaverAddress), after(calendarAddress)]
  const hearersOf = after(hearersAddress)
  if (hearersOf !== undefined) return { hearersOf }
  if (calendarOf !== undefined) return { calendarOf }
  if (leaver !== undefined) return { leaver }
  if (leak !== undefined) {
    const [edition = '', ...id] = leak.split(':')
    return { leakOf: id.join(':'), edition: Number(edition) }
  }
  const looks = after(looksAddress)
  if (looks !== undefined) {
    const [step = '', ...id] = looks.split(':')
    return { looksAt: id.join(':'), step: Number(step) }
  }
  const registerOf = after(registerAddress)
  if (registerOf !== undefined) return { registerOf }
  if (linkedOf !== undefined) return { linkedOf }
  const renderingsOf = after(renderingsAddress)
  if (renderingsOf !== undefined) return { renderingsOf }
  if (raisedBy !== undefined) return { raisedBy }
  const toldOf = after(toldAddress)
  if (toldOf !== undefined) return { toldOf }
  const [inquiry, followersOf, placesOf] = [after(inquiryAddress), after(followersAddress), after(placesAddress)]
  if (inquiry !== undefined) return { inquiry }
  if (followersOf !== undefined) return { followersOf }
  return placesOf === undefined ? { person: address } : { placesOf }
}

/** The message after a failed attempt: tried again later, or given up on. */
export function failed(unsent: Outgoing, error: string, at: string): Outgoing {
  const wait = waits[unsent.attempts]
  const tried = { ...unsent, attempts: unsent.attempts + 1, lastError: error.slice(0, 200) }
  return wait === undefined
    ? { ...tried, gaveUpAt: at }
    : { ...tried, nextAttemptAt: new Date(Date.parse(at) + wait * 1000).toISOString() }
}

/** When the next message of an item is due, or undefined when nothing waits. */
export function nextAttempt(outbox: readonly Outgoing[]): string | undefined {
  return outbox
    .filter((one) => !one.gaveUpAt)
    .map((one) => one.nextAttemptAt)
    .sort()[0]
}

/** The same said to the same desk again before it was sent is said once: an outbox that waits does not grow. */
export function joined(outbox: readonly Outgoing[], told: readonly Outgoing[]): Outgoing[] {
  const toDesks = told.filter(({ to }) => staffAddressOf(to) !== undefined)
  const overtaken = (one: Outgoing) =>
    one.gaveUpAt === undefined && toDesks.some((later) => later.to === one.to && later.title === one.title)
  return [...outbox.filter((one) => !overtaken(one)), ...told]
}
