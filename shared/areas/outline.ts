import * as z from 'zod'

/** 县界: the outline of one county under its code in force, in WGS-84; parts, each an outer ring and its holes. */
export const outline = z.object({
  code: z.string(),
  coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
})
export type CountyOutline = z.infer<typeof outline>

/** None where nobody has loaded any: then places are chosen from the list, and a drawing is held to a distance. */
export const outlinesFile = z.object({ version: z.literal(1), source: z.string(), outlines: z.array(outline) })
export type OutlinesFile = z.infer<typeof outlinesFile>

/** Where the outlines lie in the bucket, once they are loaded. */
export const outlinesKey = 'reference/outlines.json'
