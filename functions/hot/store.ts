import { hotDecided } from '@shared/hot/decision'
import { named } from '@shared/named'
import { outgoing } from '@shared/outbox'
import * as z from 'zod'
import type { Kind } from '../platform/store/store'

/** What an analyst decided, kept for ever in the order of deciding: `id` is its number, so that two are never one. */
const hotDecision = z.object({
  id: z.string(),
  version: z.number().int(),
  at: z.iso.datetime(),
  by: named,
  decision: hotDecided,
  /** That a concern is to be there, until it is. */
  outbox: z.array(outgoing).optional(),
})
export type HotDecision = z.infer<typeof hotDecision>

export const decisionsKey = 'hot'
export const decisionId = (number: number): string => `hot:${String(number).padStart(8, '0')}`
export const decisionNumber = (id: string): number => Number(id.slice(4))

/** Decisions on hot topics lie beside the concerns. */
export const hotDecisions: Kind<HotDecision> = {
  table: 'concerns',
  schema: hotDecision,
  isOwn: (id) => id.startsWith('hot:'),
  indexes: { first: (one) => ({ key: decisionsKey, sort: one.id }) },
}
