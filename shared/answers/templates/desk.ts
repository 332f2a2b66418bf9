import * as z from 'zod'
import { named } from '../../named'
import { draftersOf, lastWritten } from '../knowledge/event'
import { knowledgeStatuses } from '../knowledge/words'
import { templateContent } from './content'
import type { KeptTemplate } from './kept'
import { replyTemplate } from './template'

/** A template as its unit sees it: what is used now, and the draft that waits beside it. */
export const shownTemplate = z.object({
  id: replyTemplate.shape.id,
  /** How much has happened to it; 0 for one that is as the product came with it. */
  version: z.number(),
  unit: named,
  status: z.enum(knowledgeStatuses),
  /** What is used now; absent while nothing is. */
  now: templateContent.optional(),
  /** What was used last, where nothing is any more. */
  last: templateContent.optional(),
  /** The last signature; absent for one as it came. */
  signed: z.object({ by: z.string(), at: z.string(), edition: z.number() }).optional(),
  withdrawn: z.object({ by: z.string(), at: z.string(), reason: z.string() }).optional(),
  draft: z.object({ content: templateContent, by: z.string(), at: z.string(), mine: z.boolean() }).optional(),
  sentBack: z.object({ by: z.string(), at: z.string(), reason: z.string() }).optional(),
})
export type ShownTemplate = z.infer<typeof shownTemplate>

/** A kept template as it is shown; `as`: what it says as the product came with it. */
export function shownTemplateOf(one: KeptTemplate, viewer: string, as: ShownTemplate['now']): ShownTemplate {
  const { template, unit, events, status, draft, live, withdrawn, former } = one
  const handed = draft && lastWritten(events)
  const back = status === 'returned' ? events.findLast(({ type }) => type === 'sentBack') : undefined
  const now = live?.content ?? (withdrawn ? undefined : as)
  const last = now ? undefined : (former.at(-1)?.content ?? as)
  return {
    id: template,
    version: events.length,
    unit,
    status,
    ...(now ? { now } : {}),
    ...(last ? { last } : {}),
    ...(live ? { signed: { by: live.signedBy.name, at: live.signedAt, edition: live.edition } } : {}),
    ...(withdrawn ? { withdrawn: { by: withdrawn.by.name, at: withdrawn.at, reason: withdrawn.reason } } : {}),
    ...(draft && handed
      ? { draft: { content: draft, by: handed.by.name, at: handed.at, mine: draftersOf(one).has(viewer) } }
      : {}),
    ...(back?.type === 'sentBack' ? { sentBack: { by: back.by.name, at: back.at, reason: back.reason } } : {}),
  }
}
