import { type Erasable, erasable } from './erasable'
import type { Event, EventOf } from './event'
import type { Inquiry } from './inquiry'
import { readable } from './said'

/** What of a case's past the rest goes by, each thing in one place. */
type Past = Pick<Inquiry, 'events'>

const all = <T extends Event['type']>({ events }: Past, type: T): EventOf<T>[] =>
  events.filter((one): one is EventOf<T> => one.type === type)
const last = <T extends Event['type']>({ events }: Past, type: T): EventOf<T> | undefined =>
  events.findLast((one): one is EventOf<T> => one.type === type)

/** Somebody has taken it on: 受理, or 转办, which takes that for granted. */
export const wasTakenOn = ({ events }: Past): boolean =>
  events.some(({ type }) => type === 'accepted' || type === 'assigned')

/** 答复 so far, the oldest first. */
export const repliesIn = (one: Past) => all(one, 'replied')
export const returnsIn = (one: Past) => all(one, 'returned')

/** When it was merged into another last. */
export const mergedAtIn = (one: Past) => last(one, 'merged')?.at

export const refusalIn = (one: Past) => last(one, 'declined')
export const correctionAskedIn = (one: Past) => last(one, 'correctionRequested')
export const feeAskedIn = (one: Past) => last(one, 'feeAsked')
export const feePaidIn = (one: Past) => last(one, 'feePaid')
export const consultationIn = (one: Past) => last(one, 'consulted')
export const identityCheckedIn = (one: Past) => last(one, 'identityChecked')
export const redoIn = (one: Past) => last(one, 'redone')
export const ratingIn = (one: Past) => last(one, 'rated')

/** Whether the reply that stands has been rated. */
export const isRated = ({ events }: Past): boolean =>
  events.findLastIndex(({ type }) => type === 'rated') > events.findLastIndex(({ type }) => type === 'replied')

/** What the asker said of the reply that stands, when there was a redo since the last rating nothing. */
export const starsSinceRedo = ({ events }: Past): number | undefined =>
  ratingIn({ events: events.slice(events.findLastIndex(({ type }) => type === 'redone') + 1) })?.stars

/** When it was closed: by itself, else with the rating. */
export const closedAtIn = (one: Past): string | undefined => (last(one, 'closed') ?? ratingIn(one))?.at

/** The editor who made it public last. */
export const publisherIn = (one: Past) => last(one, 'published')?.by

/** Whether the last thing that happened to a wording is that the department refused it. */
export const wordingWasRefused = ({ events }: Past): boolean =>
  events.findLast(({ type }) => type.startsWith('publication'))?.type === 'publicationRefused'

/** A step whose words a page shows in a place of their own: the reply, why it was declined, and what it waits for. */
export function isToldApart({ type }: Event, { status }: Pick<Inquiry, 'status'>): boolean {
  if (type === 'consulted') return status === 'consulting'
  if (type === 'correctionRequested') return status === 'correcting'
  if (type === 'feeAsked') return status === 'paying'
  return type === 'replied' || type === 'declined'
}

/** The words of one step that are more than its reason or its text. */
export function widerWordsOf(one: Event): string | undefined {
  if (one.type === 'declined') return `${readable(one.reason)}。可以这样办：${readable(one.channel)}`
  return one.type === 'consulted' ? `向${readable(one.whom)}征求意见：${readable(one.reason)}` : undefined
}

/** The place of the last event that deleted the words of whoever asked; -1 where none did. */
export const wordsErasedAt = (events: readonly Event[]): number =>
  events.findLastIndex((one) => one.type === 'erased' && one.what.includes('words'))

/** What of a case was deleted. */
export const erasedIn = (events: readonly Event[]): Erasable[] =>
  erasable.filter((part) => events.some((one) => one.type === 'erased' && one.what.includes(part)))
