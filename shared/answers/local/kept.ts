import * as z from 'zod'
import { named } from '../../named'
import { outgoing } from '../../outbox'
import { answerCard } from '../cards/card'
import { knowledgeEvent } from '../knowledge/event'
import { knowledgeStatuses } from '../knowledge/words'
import { localContent } from './content'

const edition = z.object({
  edition: z.number().int(),
  content: localContent,
  signedBy: named,
  signedAt: z.iso.datetime(),
})

/** 本地的办法: what one place adds to one card, written and signed by the unit that answers for it there. */
export const keptLocal = z.object({
  id: z.string(),
  version: z.number().int(),
  card: answerCard.shape.id,
  /** A county, a zone or the city itself. */
  place: named,
  /** The unit that answers for it there. */
  department: named,
  status: z.enum(knowledgeStatuses),
  draft: localContent.optional(),
  live: edition.optional(),
  withdrawn: z.object({ at: z.iso.datetime(), by: named, reason: z.string() }).optional(),
  former: z.array(edition),
  events: z.array(knowledgeEvent),
  outbox: z.array(outgoing).default([]),
})
export type KeptLocal = z.infer<typeof keptLocal>

/** What nobody has written down yet; of one that was, how it began. */
export const unwritten = ({
  id,
  card,
  place,
  department,
}: Pick<KeptLocal, 'id' | 'card' | 'place' | 'department'>): KeptLocal => ({
  id,
  card,
  place,
  department,
  version: 0,
  status: 'settled',
  former: [],
  events: [],
  outbox: [],
})
