import * as z from 'zod'
import { named } from '../../named'
import { outgoing } from '../../outbox'
import { knowledgeEvent } from '../knowledge/event'
import { knowledgeStatuses } from '../knowledge/words'
import { templateContent } from './content'
import { replyTemplate } from './template'

const edition = z.object({
  edition: z.number().int(),
  content: templateContent,
  signedBy: named,
  signedAt: z.iso.datetime(),
})

/** 答复模板 as its unit keeps it: laid over the seed of the same name, or a new one. The draft waits beside what is used. */
export const keptTemplate = z.object({
  id: z.string(),
  version: z.number().int(),
  /** The name of the template that is used. */
  template: replyTemplate.shape.id,
  /** Whose it is; 市政务公开办公室 for one that all units use. */
  unit: named,
  /** Whether the product came with one of this name. */
  seed: z.boolean(),
  status: z.enum(knowledgeStatuses),
  draft: templateContent.optional(),
  live: edition.optional(),
  withdrawn: z.object({ at: z.iso.datetime(), by: named, reason: z.string() }).optional(),
  /** What was used before, oldest first. */
  former: z.array(edition),
  events: z.array(knowledgeEvent),
  outbox: z.array(outgoing).default([]),
})
export type KeptTemplate = z.infer<typeof keptTemplate>

/** A template nobody has touched yet. */
export const asItCame = (one: Pick<KeptTemplate, 'id' | 'template' | 'unit' | 'seed'>): KeptTemplate => ({
  ...one,
  version: 0,
  status: 'settled',
  former: [],
  events: [],
  outbox: [],
})
