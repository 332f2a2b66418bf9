import * as z from 'zod'
import { canonical } from '../../canonical'
import { event, type Event } from '../case/event'
import type { Inquiry } from '../case/inquiry'
import { digestIn, said, type Said } from '../case/said'
import { erasedText } from '../case/erasable'

/** SHA-256 of a text in UTF-8, as 43 signs of base64url. Injected, for this room knows no machine. */
export type Hash = (text: string) => string

/** The words of an event: digested before they are hashed, so that they may go one day and the chain still holds. */
const wordFields = ['text', 'reason', 'whom', 'comment'] as const

const bare = (one: z.ZodType): unknown => (one instanceof z.ZodOptional ? one.unwrap() : one)
/** By type of event, what else in it is said by somebody. */
const saidIn = new Map<Event['type'], ReadonlySet<string>>(
  event.options.map(({ shape }) => [
    shape.type.value,
    new Set(Object.entries(shape).flatMap(([field, one]) => (bare(one) === said ? [field] : []))),
  ]),
)

export const isWords = (type: Event['type'], field: string): boolean =>
  wordFields.some((one) => one === field) || saidIn.get(type)?.has(field) === true

export const digestOf = (words: string, salt: string, hash: Hash): string => hash(`${salt}\n${words}`)

/** The hash of an event: over the one before and over itself, its words by their digests. */
export function eventHash(previous: string, { hash: _hash, salt = '', ...rest }: Event, hash: Hash): string {
  const fields = Object.entries(rest).map(([key, value]) => {
    if (!isWords(rest.type, key) || value === undefined) return [key, value]
    const words = value as Said
    return [key, { digest: typeof words === 'string' ? digestOf(words, salt, hash) : digestIn(words) }]
  })
  return hash(`${previous}\n${canonical(Object.fromEntries(fields))}`)
}

/** What is said in an event. */
export const wordsIn = (one: Event): Said[] =>
  Object.entries(one).flatMap(([field, value]) =>
    isWords(one.type, field) && value !== undefined ? [value as Said] : [],
  )

/** The event that a question came with, and its digest; the salt stands beside the hashed part, so that it may go with the words. */
export const withAsked = (event: Event, text: string, salt: string, hash: Hash): Event =>
  event.type === 'submitted' ? { ...event, salt, asked: { digest: digestOf(text, salt, hash) } } : event

/** Whether the question and the time it came in are those of the event it came with; older cases kept no digest, and one that was deleted is not there to compare. */
export function isAsAsked({ text, submittedAt, events }: Pick<Inquiry, 'text' | 'submittedAt' | 'events'>, hash: Hash) {
  const [first] = events
  if (first?.type !== 'submitted' || !first.asked) return true
  if (first.at !== submittedAt) return false
  const gone = text === erasedText && events.some((one) => one.type === 'erased' && one.what.includes('words'))
  return gone || first.asked.digest === digestOf(text, first.asked.salt ?? first.salt ?? '', hash)
}

/** The events with a hash each: those that have none yet get it, in order. */
export function chained(events: readonly Event[], hash: Hash): Event[] {
  let previous = ''
  return events.map((one) => {
    const sealed = one.hash ? one : { ...one, hash: eventHash(previous, one, hash) }
    previous = sealed.hash ?? ''
    return sealed
  })
}

/**
 * The place of the first event that is not what it was when it was written, or undefined when the chain holds. A history
 * from before there were hashes holds; one that has lost some of them does not.
 */
export function brokenAt(events: readonly Event[], hash: Hash): number | undefined {
  if (events.every((one) => one.hash === undefined)) return undefined
  let previous = ''
  for (const [nth, one] of events.entries()) {
    if (one.hash !== eventHash(previous, one, hash)) return nth
    previous = one.hash
  }
  return undefined
}
