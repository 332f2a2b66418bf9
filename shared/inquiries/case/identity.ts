import * as z from 'zod'
import { identityStages } from '../identity/identityWords'

/** How the proof of identity stands since when. Absent from what was applied for before it was asked like this. */
export const identity = z.object({
  stands: z.enum(identityStages),
  at: z.iso.datetime(),
  /** What waits to be looked at. Never in the history: it goes once it was looked at, and nothing of it stays. */
  photos: z.array(z.string()).optional(),
})
