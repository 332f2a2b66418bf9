import * as z from 'zod'

/** A person or a department as histories and lists keep it: who it is, and what it was called then. */
export const named = z.object({ id: z.string(), name: z.string() })
export type Named = z.infer<typeof named>
