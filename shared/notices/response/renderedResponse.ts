import * as z from 'zod'

/** The response to a concern that a notice tells: which concern, and when that response was signed, for it may be put right. */
export const renderedResponse = z.strictObject({ concern: z.string().min(4).max(40), at: z.iso.datetime() })
export type RenderedResponse = z.infer<typeof renderedResponse>
