import * as z from 'zod'
import { millisOf } from '../../calendar/date'
import { named } from '../../named'
import { text } from '../contractParts'
import { evidence } from '../evidence'
import { concernSizes, longestAgo, severities } from '../words'

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
  /** 发现: so many hours before this registration, upwards; the clocks are counted from it. Found just now where it is left out. */
  hoursAgo: z.number().int().min(0).max(longestAgo, `最多写 ${longestAgo} 小时`).optional(),
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
  foundAt: z.iso.datetime().optional(),
})
export type KeptRegistration = z.infer<typeof keptRegistration>

/** 发现 of what was found so many hours before an ISO instant; nothing is kept of what was found in the hour of it. */
export const foundBefore = (at: string, hoursAgo = 0): { foundAt?: string } =>
  hoursAgo > 0 ? { foundAt: new Date(millisOf(at) - hoursAgo * 3_600_000).toISOString() } : {}
