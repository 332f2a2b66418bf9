import { rungs } from '@shared/notices/delivery/ladder'
import * as z from 'zod'
import type { Kind, Store } from '../../platform/store/store'

const range = z.object({ key: z.string(), from: z.string(), until: z.string() })

const fanOut = z.object({
  /** fan:<id of the message that began it>. */
  id: z.string(),
  version: z.number().int(),
  notice: z.string(),
  /** Whether law wants it told. */
  weight: z.enum(['law', 'plain']),
  begunAt: z.iso.datetime(),
  /** The lists to be read one after the other, where reading goes on, and how many pages there are already. */
  ranges: z.array(range),
  at: z.number().int(),
  after: z.string().optional(),
  pages: z.number().int(),
  /** 撤回、更正: told to whoever was told by the telling `of`, but for those of whom the correction tells anyway. */
  back: z.object({ of: z.string(), except: z.array(range) }).optional(),
  /** When the last follower was found. */
  listedAt: z.iso.datetime().optional(),
  forgetAt: z.iso.datetime(),
})
export type FanOut = z.infer<typeof fanOut>
export type FanOuts = Store<FanOut>

/** Of the message that began it. */
export const fanOutId = (message: string) => `fan:${message}`
export const openFanOuts = 'fan-outs'
/** Of the telling that takes a notice back. */
export const takenBackOf = (notice: string) => `taken-back#${notice}`
export const fanOutsOf = (notice: string) => `fan-outs#${notice}`

/** 送达: one notice on its way to its followers; where the reading of their list has got to. */
export const fanOuts: Kind<FanOut> = {
  table: 'people',
  schema: fanOut,
  indexes: {
    first: ({ listedAt, begunAt }) => (listedAt ? undefined : { key: openFanOuts, sort: begunAt }),
    second: ({ notice, begunAt, back }) => ({
      key: back ? takenBackOf(notice) : fanOutsOf(notice),
      sort: begunAt,
    }),
  },
  expiresAt: ({ forgetAt }) => forgetAt,
}

/** Where telling somebody stands: open, or where it ended; together: told
 * of later with others; unsure: sent or not, nobody can tell, and it is not sent again. */
export const standings = ['open', 'inbox', 'muted', 'together', 'unsure', ...rungs] as const
export type HowTold = (typeof standings)[number]

const recipient = z.object({
  person: z.string(),
  area: z.string(),
  places: z.array(z.string()).optional(),
  stands: z.enum(standings),
  /** Rungs that failed, or of which nobody can tell. */
  tried: z.array(z.enum(rungs)).optional(),
  /** Written before it is sent; whoever finds it after a crash cannot tell whether it was. */
  going: z.enum(rungs).optional(),
})
export type TellingOf = z.infer<typeof recipient>

const batch = z.object({
  /** told:<fan-out>:<page>. */
  id: z.string(),
  version: z.number().int(),
  fanOut: z.string(),
  notice: z.string(),
  weight: z.enum(['law', 'plain']),
  /** They are told that the notice is taken back. */
  back: z.literal(true).optional(),
  people: z.array(recipient).max(100),
  /** Where the list goes on after these. */
  next: z.object({ at: z.number().int(), after: z.string().optional() }),
  /** When it is to be looked at again; absent when everybody's telling has ended. */
  dueAt: z.iso.datetime().optional(),
  /** Whose hand it is in, until it is due. */
  heldBy: z.string().optional(),
  /** So many times in a row the way was closed. */
  closed: z.number().int(),
  forgetAt: z.iso.datetime(),
})
export type Batch = z.infer<typeof batch>
export type Batches = Store<Batch>

export const dueBatches = 'batches'
export const batchesOf = (fanOut: string) => `batches#${fanOut}`

/** Where it ended and where they live, and how many: no person. */
export const tally = z.object({ open: z.number(), ended: z.record(z.string(), z.record(z.string(), z.number())) })

/** Up to a hundred followers of one notice and where telling each of them stands, in one item. */
export const batches: Kind<Batch> = {
  table: 'people',
  schema: batch,
  bulk: true,
  indexes: {
    first: ({ dueAt }) => (dueAt ? { key: dueBatches, sort: dueAt } : undefined),
    second: ({ fanOut, id }) => ({ key: batchesOf(fanOut), sort: id }),
  },
  brief: {
    schema: tally,
    of: ({ people }) => {
      const ended: Record<string, Record<string, number>> = {}
      for (const { stands, area } of people) {
        if (stands === 'open') continue
        const there = (ended[stands] ??= {})
        there[area] = (there[area] ?? 0) + 1
      }
      return { open: people.filter(({ stands }) => stands === 'open').length, ended }
    },
  },
  expiresAt: ({ forgetAt }) => forgetAt,
}

/** 本市约定: who was told of what is kept for half a year. */
export const keptDays = 180
