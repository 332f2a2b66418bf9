import { createHash } from 'node:crypto'
import { beijingDate, beijingTime, spokenDate } from '@shared/calendar/date'
import { countedOnce, counts, type Counts, type Limit } from '@shared/limits/counting'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import type { House } from './house'
import { inTurn } from './inTurn'
import type { Kind } from './store/store'
import { unlessFaster } from './unless'

const tally = z.object({
  /** tally:<what>:<hash of whom>. */
  id: z.string(),
  version: z.number().int(),
  counts,
  forgetAt: z.iso.datetime(),
})
type Tally = z.infer<typeof tally>

/** How much one person, address or phone has asked for of one thing; forgotten when it counts no more. */
export const tallies: Kind<Tally> = { table: 'limits', schema: tally, indexes: {}, expiresAt: (one) => one.forgetAt }

/** What is counted under one key, e.g. 'submit:person'. `whom` is kept as a hash only; where it is not known, nothing is counted. */
export interface CountedUse {
  what: string
  whom: string | undefined
  limits: readonly Limit[]
  /** The sentence before the next possible time. */
  words: string
}

export type LimitNeeds = Pick<House, 'store' | 'now'>

const turns = inTurn()
const mostClashes = 8

/**
 * Counts one more of each, in order, each in one conditional write; how many there are now of the last, within its longest time.
 * @throws Problem 'too-many-attempts' (429) with the next possible time as soon as one is at its limit; nothing is counted for that one.
 */
export async function countOne(all: readonly CountedUse[], needs: LimitNeeds): Promise<number> {
  let n = 0
  for (const one of all) {
    if (one.whom === undefined) continue
    const id = tallyId(one.what, one.whom)
    const outcome = await turns(id, () => counting(id, one.limits, needs))
    if (typeof outcome === 'object') throw tooMany(one.words, outcome.nextAt, needs.now())
    n = outcome
  }
  return n
}

/** Nothing is counted, but what is at its limit is refused. @throws Problem 'too-many-attempts' with the next possible time. */
export async function requireRoom({ what, whom, limits, words }: CountedUse, needs: LimitNeeds): Promise<void> {
  if (whom === undefined) return
  const next = countedOnce(await countsOf(what, whom, needs), limits, needs.now().getTime())
  if ('nextAt' in next) throw tooMany(words, next.nextAt, needs.now())
}

/** What is counted under a key now. */
export async function countsOf(what: string, whom: string, { store }: LimitNeeds): Promise<Counts> {
  return (await store(tallies).get(tallyId(what, whom)))?.counts ?? {}
}

const tallyId = (what: string, whom: string) =>
  `tally:${what}:${createHash('sha256').update(whom).digest('base64url').slice(0, 22)}`

async function counting(
  id: string,
  limits: readonly Limit[],
  { store, now }: LimitNeeds,
): Promise<number | { nextAt: number }> {
  const held = store(tallies)
  const at = now().getTime()
  for (let clash = 0; clash < mostClashes; clash++) {
    const before = await held.get(id)
    const next = countedOnce(before?.counts ?? {}, limits, at)
    if ('nextAt' in next) return next
    const longest = Math.max(...limits.map(({ seconds }) => seconds))
    const forgetAt = new Date(at + longest * 1000).toISOString()
    const item = { id, version: before?.version ?? 0, counts: next.counts, forgetAt }
    if (await unlessFaster(before ? held.save(item) : held.create(item))) return next.counts[String(longest)]?.n ?? 1
  }
  // So many at the same moment, from several processes, are more than a person sends.
  return { nextAt: at + 2_000 }
}

/** The refusal with its sentence: 「…，今天 15:20 以后可以再试」. */
export function tooMany(words: string, nextAt: number, now: Date): Problem {
  const retryAfter = Math.max(1, Math.ceil((nextAt - now.getTime()) / 1000))
  return new Problem('too-many-attempts', `${words}，${whenWords(nextAt, now)}可以再试`, undefined, { retryAfter })
}

/** 30 秒后, 今天 15:20 以后, 明天 09:05 以后, in 北京时间; rounded up to the minute. */
export function whenWords(nextAt: number, now: Date): string {
  const seconds = Math.ceil((nextAt - now.getTime()) / 1000)
  if (seconds <= 90) return `${Math.max(1, seconds)} 秒后`
  const next = new Date(Math.ceil(nextAt / 60_000) * 60_000)
  const [today, day] = [beijingDate(now), beijingDate(next)]
  const tomorrow = beijingDate(new Date(now.getTime() + 86_400_000))
  const named = day === today ? '今天' : day === tomorrow ? '明天' : spokenDate(day, today)
  return `${named} ${beijingTime(next)} 以后`
}
