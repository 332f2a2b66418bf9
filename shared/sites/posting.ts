import * as z from 'zod'
import { outgoing } from '../outbox'
import { postingEvent } from './event'

/** absent 还没有贴 · hung 贴着 · down 揭下了 */
export const postingStatuses = ['absent', 'hung', 'down'] as const

/** 张贴: one notice on one board, with its proof. It is kept from the first hanging on; before that it is a task, computed. */
export const posting = z.object({
  /** posting-<code>-<notice> */
  id: z.string(),
  version: z.number().int(),
  notice: z.string(),
  /** Code and area of the site. */
  site: z.string(),
  area: z.string(),
  status: z.enum(postingStatuses),
  events: z.array(postingEvent),
  outbox: z.array(outgoing).default([]),
})
export type Posting = z.infer<typeof posting>

export const postingId = (site: string, notice: string) => `posting-${site}-${notice}`

/** Nothing hangs there yet. */
export const unposted = (notice: string, site: string, area: string): Posting => ({
  id: postingId(site, notice),
  version: 0,
  notice,
  site,
  area,
  status: 'absent',
  events: [],
  outbox: [],
})
