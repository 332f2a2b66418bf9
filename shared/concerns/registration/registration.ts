import * as z from 'zod'
import { named } from '../../named'
import { text } from '../contractParts'
import { evidence } from '../evidence'
import { concernSizes, severities } from '../words'

/** What somebody types who registers a concern: by hand, or from a hot topic. */
export const registrationFields = {
  title: text(concernSizes.title),
  summary: text(concernSizes.summary),
  /** One of the watched topics, by name. */
  topic: text(concernSizes.topic),
  seenAt: text(concernSizes.seenAt),
  /** Code of the place it is about. */
  place: z.string().max(20).optional(),
  heat: z.number().int().min(0).max(10_000_000_000).optional(),
  severity: z.enum(severities).optional(),
}

/** A registration that was decided on and is kept until the concern is there, its place by code and name. */
export const keptRegistration = z.object({
  title: z.string(),
  summary: z.string(),
  topic: z.string(),
  seenAt: z.string(),
  place: named.optional(),
  heat: z.number().optional(),
  severity: z.enum(severities),
  evidence: z.array(evidence).optional(),
})
export type KeptRegistration = z.infer<typeof keptRegistration>
