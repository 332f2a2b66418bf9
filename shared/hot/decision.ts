import * as z from 'zod'
import { keptRegistration } from '../concerns/registration/registration'

/** 合并, 拆开, 忽略. */
export const handlings = ['merge', 'split', 'dismiss'] as const

/** What an analyst decided, in terms of messages: topics are named by a message in them, so that it holds whatever grows. */
export const decision = z.discriminatedUnion('kind', [
  /** 合并: these topics are one, now and later. */
  z.object({ kind: z.literal('merge'), topics: z.array(z.string()).min(2) }),
  /** 拆开: these messages are a topic of their own. */
  z.object({ kind: z.literal('split'), members: z.array(z.string()).min(1) }),
  /** 忽略: this topic is none to be watched, for these members. */
  z.object({ kind: z.literal('dismiss'), topic: z.string() }),
])
export type Decision = z.infer<typeof decision>

/**
 * 登记为舆情: from this topic the concern with this id comes. What it is registered with stands here too, so that whoever finds
 * the decision without its concern makes the same one, and never two.
 */
export const raising = z.object({
  kind: z.literal('raise'),
  topic: z.string(),
  concern: z.string(),
  registration: keptRegistration,
})
export type TopicRaising = z.infer<typeof raising>

/** Everything that is kept of what was decided on hot topics; the detector heeds the first three. */
export const hotDecided = z.discriminatedUnion('kind', [...decision.options, raising])
export type HotDecided = z.infer<typeof hotDecided>
