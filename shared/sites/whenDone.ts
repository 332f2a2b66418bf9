import { lateHours } from './words'

interface Told {
  /** When the server got it, ISO instant. */
  received: string
  /** When the phone says that it was done; absent where it had nothing to say. */
  said?: string | undefined
  /** What came before it on the same board, or that the notice was up. */
  notBefore: string
}

const hour = 3_600_000
const iso = (ms: number) => new Date(ms).toISOString()

/**
 * 本市约定: from when a hanging counts. A phone without a line is believed up to 24 hours back; told later, or with a
 * clock that runs ahead, it counts from when the server got it; never before the notice was up.
 */
export function whenHung({ received, said, notBefore }: Told): string {
  const [got, told] = [Date.parse(received), Date.parse(said ?? received)]
  const counts = told > got || got - told > lateHours * hour ? got : told
  return iso(Math.max(counts, Date.parse(notBefore)))
}

/**
 * 本市约定: from when a taking-down counts: the earlier of both times, so that no clock makes a period longer; never before
 * it went up.
 */
export function whenTakenDown({ received, said, notBefore }: Told): string {
  const counts = Math.min(Date.parse(received), Date.parse(said ?? received))
  return iso(Math.max(counts, Date.parse(notBefore)))
}
