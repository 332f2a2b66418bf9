import * as z from 'zod'
import { answerCard, changedRule } from '../cards/card'
import { writtenContent } from './content'
import { draftersOf, lastWritten } from './event'
import type { KeptCard } from './knowledge'
import { knowledgeStatuses, reviewReasons } from './words'

/** A card as its department sees it: what answers now, and the draft that waits beside it. */
export const shownCard = z.object({
  id: answerCard.shape.id,
  /** How much has happened to it; 0 for one that is as the product came with it. */
  version: z.number(),
  status: z.enum(knowledgeStatuses),
  /** What answers now; absent while nothing does. */
  now: writtenContent.optional(),
  /** What answered last, where nothing does any more. */
  last: writtenContent.optional(),
  /** The last signature; absent for one as it came. */
  signed: z.object({ by: z.string(), at: z.string(), edition: z.number() }).optional(),
  withdrawn: z.object({ by: z.string(), at: z.string(), reason: z.string() }).optional(),
  draft: z.object({ content: writtenContent, by: z.string(), at: z.string(), mine: z.boolean() }).optional(),
  sentBack: z.object({ by: z.string(), at: z.string(), reason: z.string() }).optional(),
  /** 待核: the rule it rests on has changed, and nobody has read the new one up. */
  changed: changedRule.optional(),
  /** Whose it is, for whoever signs in place of a lead. */
  unit: z.string().optional(),
})
export type ShownCard = z.infer<typeof shownCard>

/** 要看的: a card that answers no more, or soon will not. */
export const cardToReview = z.object({
  card: shownCard,
  why: z.enum(reviewReasons),
  /** 2026-12-31, where it is a day that matters; of one that is 待核 when its articles were last read. */
  on: z.string().optional(),
  /** How often citizens were given one that is 待核, this month and the one before. */
  asked: z.number().int().optional(),
})
export type CardToReview = z.infer<typeof cardToReview>

/** 待核, by unit: how many of its cards nobody has read up and handed in, how often citizens were given them, since when the first waits. */
export const unitToConfirm = z.object({
  unit: z.string(),
  cards: z.number().int(),
  asked: z.number().int(),
  since: z.string(),
})
export type UnitToConfirm = z.infer<typeof unitToConfirm>

/** What was kept, without what was looked up for it. */
const writtenOf = ({
  citations: _citations,
  points: _points,
  audience: _audience,
  settles: _settles,
  ...content
}: NonNullable<KeptCard['draft']>) => content

/** A kept card as it is shown; `as`: the text that answers where no signed one does. */
export function shownOf(one: KeptCard, viewer: string, as?: ShownCard['now']): ShownCard {
  const { card, events, status, draft, live, withdrawn, former } = one
  const handed = draft && lastWritten(events)
  const back = status === 'returned' ? events.findLast((event) => event.type === 'sentBack') : undefined
  const now = live ? writtenOf(live.content) : withdrawn ? undefined : as
  const before = former.at(-1)
  const last = now ? undefined : before ? writtenOf(before.content) : as
  return {
    id: card,
    version: events.length,
    status,
    ...(now ? { now } : {}),
    ...(last ? { last } : {}),
    ...(live ? { signed: { by: live.signedBy.name, at: live.signedAt, edition: live.edition } } : {}),
    ...(withdrawn ? { withdrawn: { by: withdrawn.by.name, at: withdrawn.at, reason: withdrawn.reason } } : {}),
    ...(draft && handed
      ? { draft: { content: writtenOf(draft), by: handed.by.name, at: handed.at, mine: draftersOf(one).has(viewer) } }
      : {}),
    ...(back ? { sentBack: { by: back.by.name, at: back.at, reason: back.reason } } : {}),
  }
}
