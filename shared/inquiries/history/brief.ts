import * as z from 'zod'
import { basisKinds, limitUnits } from '../../deadlines/words'
import { channel } from '../case/channel'
import { inquiryKind } from '../case/inquiry'
import { erasable } from '../case/erasable'
import { named } from '../../named'
import { moveBrief } from './movesIn'
import { partBrief } from './partsIn'

const span = z.object({ from: z.iso.datetime(), until: z.iso.datetime() })

/**
 * One inquiry as the ledger counts it: what it is about in a word, who had it and when. No text, no person. Written
 * beside the inquiry whenever that is, so it is no second truth.
 */
export const brief = z.object({
  id: z.string(),
  kind: inquiryKind,
  channel,
  area: z.string().optional(),
  topic: z.string().optional(),
  department: named,
  /** open: somebody in the government still owes something; the others owe nothing any more. */
  stands: z.enum(['open', 'paused', 'answered', 'declined', 'merged', 'withdrawn']),
  receivedAt: z.iso.datetime(),
  /** When it came into this system; later than receipt for a row of a register. */
  recordedAt: z.iso.datetime(),
  amount: z.number(),
  unit: z.enum(limitUnits),
  basis: z.enum(basisKinds),
  /** Where the present count of days began: receipt, unless it began anew. */
  countedFrom: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  dueDate: z.iso.date(),
  /** When nothing was owed any more: the reply, or what took its place. */
  doneAt: z.iso.datetime().optional(),
  /** 办结, with or after the reply. */
  closedAt: z.iso.datetime().optional(),
  pauses: z.array(span),
  /** Since when the clock stands still, while it does. */
  pausedSince: z.iso.datetime().optional(),
  /** 退回: who gave it back, and how long it had lain there. */
  returns: z.array(span.extend({ department: named })),
  /** 协办 that was ever asked for; absent where none was, and from cases last written before it was counted. */
  parts: z.array(partBrief).optional(),
  /** 请改派 that the desk moved: who had it since when and asked when, and when it was moved; absent where none was. */
  moves: z.array(moveBrief).optional(),
  extensions: z.number().int(),
  reminders: z.number().int(),
  supervised: z.boolean(),
  redone: z.number().int(),
  stars: z.number().int().optional(),
  /** What of its asker was deleted, and whether some of it still lies beside the case. */
  erased: z.array(z.enum(erasable)).optional(),
  erasing: z.boolean().optional(),
  /** The hash of its last event, and when that was. */
  head: z.object({ hash: z.string(), at: z.iso.datetime() }),
})
export type Brief = z.infer<typeof brief>
