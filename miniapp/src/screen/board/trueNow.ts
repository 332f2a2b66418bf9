import { keep, kept } from '../../platform/kept'

const latestKey = 'screen.latest'
let known: { at: number; passed: number } | undefined

/** Milliseconds that no clock set anew can change, where the device counts them. */
const passed = () => (typeof performance === 'undefined' ? Date.now() : performance.now())

/** What the city's clock said a moment ago, ISO instant. */
export function learnTime(asOf: string): void {
  known = { at: Date.parse(asOf), passed: passed() }
  keep(latestKey, known.at)
}

/**
 * What time it is, in milliseconds: the city's time and what has passed since. After a restart without a line, this
 * device's clock, but never earlier than what it once knew: a clock set back brings nothing back that was over.
 */
export function trueNow(): number {
  const now = known ? known.at + passed() - known.passed : Math.max(Date.now(), kept(latestKey, 0))
  keep(latestKey, now)
  return now
}
