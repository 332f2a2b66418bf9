import * as z from 'zod'

/** How long wrong sign-ins are remembered, in milliseconds. */
export const remembered = 15 * 60_000

/** What is kept of attempts under one key: how many since when, and when the next one has its turn. */
export const patience = z.object({ n: z.number().int(), from: z.iso.datetime(), nextAt: z.iso.datetime() })
export type Patience = z.infer<typeof patience>

export interface Pace {
  /** So many attempts go at once. */
  free: number
  /** Then each waits twice as long as the one before, beginning with the first of these milliseconds and up to the second. */
  gap: [first: number, longest: number]
}

/** 本市约定: attempts at one account from one place; at all accounts from one place. */
export const paces = {
  account: { free: 5, gap: [1_000, 8_000] },
  place: { free: 30, gap: [250, 1_000] },
} as const satisfies Record<string, Pace>

/** Longer than this nobody is kept waiting: they are told when to come back. */
export const longestWait = 10_000

/**
 * The turn of one more attempt at `at` (milliseconds): how long it has to wait, and what is then kept. `kept` is absent when
 * the wait would be too long; then nothing was counted. What a clock that ran ahead has left behind is void.
 */
export function turnOf(
  before: Patience | undefined,
  { free, gap: [first, longest] }: Pace,
  at: number,
): { wait: number; kept?: Patience } {
  const live = before && isLive(before, at) ? before : undefined
  const turn = Math.max(at, live ? Date.parse(live.nextAt) : 0)
  if (turn - at > longestWait) return { wait: turn - at }
  const n = (live?.n ?? 0) + 1
  const gap = n < free ? 0 : Math.min(longest, first * 2 ** Math.min(n - free, 20))
  const iso = (ms: number) => new Date(ms).toISOString()
  return { wait: turn - at, kept: { n, from: live?.from ?? iso(at), nextAt: iso(turn + gap) } }
}

/** Whether what is kept still counts at `at` (milliseconds). */
export const isLive = ({ from, nextAt }: Patience, at: number): boolean =>
  Date.parse(from) <= at &&
  Date.parse(nextAt) <= at + 2 * longestWait &&
  at < Math.max(Date.parse(from), Date.parse(nextAt)) + remembered

/** One of the attempts was right, so it does not count; what waits keeps its turn. */
export const oneLess = (one: Patience): Patience => ({ ...one, n: Math.max(0, one.n - 1) })

/** Whoever knew the password begins anew, and so does whoever was let through by an administrator. */
export const begunAnew = (at: number): Patience => {
  const now = new Date(at).toISOString()
  return { n: 0, from: now, nextAt: now }
}

/**
 * How long whoever comes from a new place waits when `n` attempts at this account failed elsewhere: a moment that grows, and
 * never a refusal. In milliseconds.
 */
export const waitAtANewPlace = (n: number): number => (n < 10 ? 0 : Math.min(4_000, (n - 9) * 100))
