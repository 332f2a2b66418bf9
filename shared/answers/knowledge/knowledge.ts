import * as z from 'zod'
import { answerCard } from '../cards/card'
import { named } from '../../named'
import { outgoing } from '../../outbox'
import { cardContent } from './content'
import { knowledgeEvent } from './event'
import { knowledgeStatuses } from './words'

/** What was written, with the articles as they were found in force. */
const soundContent = cardContent.extend({
  citations: answerCard.shape.citations,
  points: answerCard.shape.points,
  audience: answerCard.shape.audience,
  /** 待核 that it settles: by what name the product says that the rule has changed, or may have. */
  settles: z.string().optional(),
})
export type SoundContent = z.infer<typeof soundContent>

const cardEdition = z.object({
  edition: z.number().int(),
  content: soundContent,
  signedBy: named,
  signedAt: z.iso.datetime(),
})

/**
 * 知识卡 as its department keeps it: one record for a card, laid over the seed of the same name, or a new one. The draft waits
 * beside what answers.
 */
export const keptCard = z.object({
  id: z.string(),
  version: z.number().int(),
  /** The name of the card that answers. */
  card: answerCard.shape.id,
  department: named,
  /** Whether the product came with a card of this name. */
  seed: z.boolean(),
  status: z.enum(knowledgeStatuses),
  draft: soundContent.optional(),
  live: cardEdition.optional(),
  withdrawn: z.object({ at: z.iso.datetime(), by: named, reason: z.string() }).optional(),
  /** What answered before, oldest first. */
  former: z.array(cardEdition),
  events: z.array(knowledgeEvent),
  outbox: z.array(outgoing).default([]),
})
export type KeptCard = z.infer<typeof keptCard>

/** A card nobody has touched yet. */
export const untouched = (
  id: string,
  { card, department, seed }: Pick<KeptCard, 'card' | 'department' | 'seed'>,
): KeptCard => ({ id, version: 0, card, department, seed, status: 'settled', former: [], events: [], outbox: [] })
