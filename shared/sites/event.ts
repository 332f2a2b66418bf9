import * as z from 'zod'
import { type Day, beijingDate, beijingTime, spokenDate } from '../calendar/date'
import { named } from '../named'

const base = {
  /** When the server got it. */
  at: z.iso.datetime(),
  /** When the phone says that it was done, where it says another time. */
  said: z.iso.datetime().optional(),
  /** From when it counts. */
  counts: z.iso.datetime(),
  by: named,
  photo: z.string(),
  /** Made on the phone: sent twice, it happened once. */
  key: z.string(),
}

/** 张贴、揭下: what happened to one notice on one board, appended and never edited. */
export const postingEvent = z.discriminatedUnion('type', [
  z.object({ ...base, type: z.literal('hung') }),
  /** `reason`: why before its time; a gap begins then. */
  z.object({ ...base, type: z.literal('takenDown'), reason: z.string().optional() }),
])
export type PostingEvent = z.infer<typeof postingEvent>

const did: Record<PostingEvent['type'], string> = { hung: '贴上', takenDown: '揭下' }

/** 「11月23日（周一）10:00由示例经办·王化村贴上」, with its year where it is another one than that of `today`. */
export function headline({ type, by, counts }: PostingEvent, today?: Day): string {
  const day = beijingDate(counts)
  return `${spokenDate(day, today ?? day)}${beijingTime(counts)}由${by.name}${did[type]}`
}
