import * as z from 'zod'
import { named } from '../named'
import { outgoing } from '../outbox'
import { protectionContent } from './content'
import { protectionEvent } from './event'
import { protectionStatuses } from './words'

/** 影响评估记录、泄露通知书 as it is kept: what waits for a signature, what was signed last, and all that happened. */
export const protectionRecord = z.object({
  /** protection-… */
  id: z.string(),
  version: z.number().int(),
  sheet: z.enum(['impact', 'breach']),
  /** Whose record it is: of the city's office, a county's or one unit's. */
  unit: named,
  status: z.enum(protectionStatuses),
  /** What waits for its signature. */
  draft: protectionContent.optional(),
  /** Whoever wrote what waits, by id: none of them signs it. */
  writers: z.array(z.string()),
  signed: z
    .object({ edition: z.number().int(), content: protectionContent, by: named, at: z.iso.datetime() })
    .optional(),
  /** Which editions people are being told of, or were. */
  telling: z.array(z.number().int()),
  events: z.array(protectionEvent),
  outbox: z.array(outgoing),
})
export type ProtectionRecord = z.infer<typeof protectionRecord>

/** Of which nothing is written yet. */
export const bornProtection = (one: Pick<ProtectionRecord, 'id' | 'sheet' | 'unit'>): ProtectionRecord => ({
  ...one,
  version: 0,
  status: 'waiting',
  writers: [],
  telling: [],
  events: [],
  outbox: [],
})
