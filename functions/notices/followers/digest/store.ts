import * as z from 'zod'
import type { Kind, Store } from '../../../platform/store/store'

const held = z.object({
  /** digest:<fan-out>:<person>. */
  id: z.string(),
  version: z.number().int(),
  person: z.string(),
  notice: z.string(),
  /** The place by which it concerns them. */
  area: z.string(),
  /** When it is told together with others; absent when that is over. */
  dueAt: z.iso.datetime().optional(),
  /** Written before it is sent: whoever finds it after a crash sends it no more. */
  going: z.boolean().optional(),
  /** It was sent: whoever was told so is told as well when the notice is taken back. */
  told: z.literal(true).optional(),
  forgetAt: z.iso.datetime(),
})
/** 汇总: a notice that one person is told of later, together with others. */
export type HeldNotice = z.infer<typeof held>
export type HeldNotices = Store<HeldNotice>

export const heldId = (fanOut: string, person: string) => `digest:${fanOut}:${person}`
export const heldKey = 'digests'

/** By the moment and then by person, so that what one person is told together stands together. */
export const heldNotices: Kind<HeldNotice> = {
  table: 'people',
  schema: held,
  bulk: true,
  indexes: { first: ({ dueAt, person }) => (dueAt ? { key: heldKey, sort: `${dueAt}#${person}` } : undefined) },
  expiresAt: ({ forgetAt }) => forgetAt,
}
