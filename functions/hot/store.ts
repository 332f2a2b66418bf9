import { decision } from '@shared/hot/decision'
import { named } from '@shared/named'
import * as z from 'zod'
import type { Kind } from '../platform/store/store'

/** What an analyst decided, kept for ever in the order of deciding: `id` is its number, so that two are never one. */
const hotDecision = z.object({
  id: z.string(),
  version: z.number().int(),
  at: z.iso.datetime(),
  by: named,
  decision,
})
export type HotDecision = z.infer<typeof hotDecision>

export const decisionsKey = 'hot'
export const decisionId = (number: number): string => `hot:${String(number).padStart(8, '0')}`

/** Decisions on hot topics lie beside the concerns. */
export const hotDecisions: Kind<HotDecision> = {
  table: 'concerns',
  schema: hotDecision,
  isOwn: (id) => id.startsWith('hot:'),
  indexes: { first: (one) => ({ key: decisionsKey, sort: one.id }) },
}
