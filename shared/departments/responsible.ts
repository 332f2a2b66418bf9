import * as z from 'zod'

/** How to reach a department, as the city wrote it down; what is not known is not there. */
export const contact = z.object({
  phone: z.string().optional(),
  address: z.string().optional(),
  /** When somebody is there, in words: 工作日 9:00—17:00. */
  hours: z.string().optional(),
})
export type Contact = z.infer<typeof contact>

const reasoned = z.object({
  id: z.string(),
  name: z.string(),
  reason: z.string(),
  contact: contact.optional(),
  /** The county organ that does the work on the spot, where a place is known and its case is still taken in by the city's. */
  local: z.string().optional(),
})

/** Who is responsible, and why: never one without the other. `alternatives`: up to two others worth a look, best first. */
export const responsible = reasoned.extend({
  alternatives: z.array(reasoned).max(2).optional(),
  /** The title of the document that makes it responsible, as its drafter or its competent department. */
  policy: z.string().optional(),
})
export type Responsible = z.infer<typeof responsible>
