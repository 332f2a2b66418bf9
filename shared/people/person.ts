import * as z from 'zod'
import { away } from './away'
import { role } from './role'
import { named } from '../named'

/** What a person is told about themselves. */
export const person = z.object({
  id: z.string(),
  role,
  name: z.string(),
  department: named.optional(),
  /** The place of a clerk, by its area code. */
  area: named.optional(),
  /** 138****0001, when signed in by phone. */
  phone: z.string().optional(),
  /** Area codes that the person follows. */
  places: z.array(z.string()),
  /** 不在岗, as one has set it oneself; it ends by itself after its last day. */
  away: away.optional(),
  /** 撤并: the unit where the person sits is no more; since when, and which unit does its work. */
  former: z.object({ from: z.iso.date(), successor: z.string() }).optional(),
})
export type Person = z.infer<typeof person>

/** One message in the in-app inbox. `link` is a page of the mini-program. */
export const inboxMessage = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  link: z.string().optional(),
  sentAt: z.iso.datetime(),
  readAt: z.iso.datetime().optional(),
  /** Of one that tells several as one: the ids of the others, which are read with it. */
  with: z.array(z.string()).optional(),
})
export type InboxMessage = z.infer<typeof inboxMessage>
