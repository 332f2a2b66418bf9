import * as z from 'zod'
import { addDays, type Day, beijingDate } from '../../calendar/date'
import { named } from '../../named'
import { draftersOf, lastWritten } from '../knowledge/event'
import { knowledgeStatuses, lookAgainDays, readAgainDays } from '../knowledge/words'
import { localContent } from './content'
import type { KeptLocal } from './kept'
import { localReviewReasons } from './words'

/** What a place adds to a card, as its unit sees it. */
export const shownLocal = z.object({
  /** Card and place. */
  id: z.string(),
  version: z.number(),
  place: named,
  /** What the card answers, in its own words; absent where it answers no more. */
  question: z.string().optional(),
  status: z.enum(knowledgeStatuses),
  now: localContent.optional(),
  last: localContent.optional(),
  signed: z.object({ by: z.string(), at: z.string(), edition: z.number() }).optional(),
  withdrawn: z.object({ by: z.string(), at: z.string(), reason: z.string() }).optional(),
  draft: z.object({ content: localContent, by: z.string(), at: z.string(), mine: z.boolean() }).optional(),
  sentBack: z.object({ by: z.string(), at: z.string(), reason: z.string() }).optional(),
  /** Whose it is, for whoever signs in place of a lead. */
  unit: z.string().optional(),
})
export type ShownLocal = z.infer<typeof shownLocal>

/** What is to be looked at again, and why. */
export const localToReview = z.object({
  local: shownLocal,
  why: z.enum(localReviewReasons),
  on: z.string().optional(),
})
export type LocalToReview = z.infer<typeof localToReview>

/** 待填: a card and a place of this unit of which nothing is shown. */
export const localToFill = z.object({
  id: z.string(),
  /** How much has happened to it already: what is over or was withdrawn is to be filled again. */
  version: z.number(),
  place: named,
  question: z.string(),
  /** How often its card answered people of this place, this month and the one before. */
  asked: z.number().int(),
})
export type LocalToFill = z.infer<typeof localToFill>

/** What is kept, for one of its unit to read. */
export function shownLocalOf(one: KeptLocal, viewer: string, question: string | undefined): ShownLocal {
  const { card, place, events, status, draft, live, withdrawn, former } = one
  const handed = draft && lastWritten(events)
  const back = status === 'returned' ? events.findLast((event) => event.type === 'sentBack') : undefined
  const last = live ? undefined : former.at(-1)?.content
  return {
    id: `${card}@${place.id}`,
    version: events.length,
    place,
    status,
    ...(question === undefined ? {} : { question }),
    ...(live ? { now: live.content } : {}),
    ...(last ? { last } : {}),
    ...(live ? { signed: { by: live.signedBy.name, at: live.signedAt, edition: live.edition } } : {}),
    ...(withdrawn ? { withdrawn: { by: withdrawn.by.name, at: withdrawn.at, reason: withdrawn.reason } } : {}),
    ...(draft && handed
      ? { draft: { content: draft, by: handed.by.name, at: handed.at, mine: draftersOf(one).has(viewer) } }
      : {}),
    ...(back ? { sentBack: { by: back.by.name, at: back.at, reason: back.reason } } : {}),
  }
}

/** Why it is to be looked at again on a day, and the day that matters; nothing where it is not. */
export function localReviewOf(one: KeptLocal, today: Day): Omit<LocalToReview, 'local'> | undefined {
  if (one.withdrawn) return { why: 'withdrawn', on: beijingDate(one.withdrawn.at) }
  if (!one.live) return undefined
  const { until, asOf } = one.live.content
  if (until !== undefined && until < today) return { why: 'expired', on: until }
  if (until !== undefined && until <= addDays(today, lookAgainDays)) return { why: 'expiring', on: until }
  return asOf < addDays(today, -readAgainDays) ? { why: 'unread', on: asOf } : undefined
}
