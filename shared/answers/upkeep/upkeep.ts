import * as z from 'zod'
import { day } from '../documents/policy'
import { named } from '../../named'
import { outgoing } from '../../outbox'
import { upkeepEvent, judged } from './event'
import { upkeepStatuses } from './words'

/** 清理: what a department finds of one of its own documents, again and again. Public from its signature on. */
export const upkeep = z.object({
  id: z.string(),
  version: z.number().int(),
  department: named,
  /** A document of the library, or a registered one. */
  document: z.object({ id: z.string(), title: z.string(), number: z.string().optional(), issuedOn: day }),
  status: z.enum(upkeepStatuses),
  /** What waits for a signature, or was sent back. */
  proposal: judged.optional(),
  /** What counts: signed by a lead. */
  standing: judged.extend({ signedAt: z.iso.datetime() }).optional(),
  /** Everybody who wrote what waits, by id: none of them signs it. */
  writers: z.array(z.string()),
  events: z.array(upkeepEvent),
  outbox: z.array(outgoing),
})
export type Upkeep = z.infer<typeof upkeep>
