import { keep, kept } from '../../platform/kept'

const latestKey = 'screen.latest'

interface Counted {
  /** Milliseconds that no clock set anew can change. */
  passed(): number
  /** What this device's own clock says, in milliseconds. */
  device(): number
}

/** One start of a screen: it goes by the city's clock, and keeps on this device how late it was at the latest. */
export function cityClock({ passed, device }: Counted) {
  let known: { at: number; passed: number } | undefined
  return {
    /** What the city's clock said a moment ago, ISO instant. */
    learn(asOf: string): void {
      known = { at: Date.parse(asOf), passed: passed() }
      keep(latestKey, known.at)
    },
    /**
     * What time it is, in milliseconds: the city's time and what has passed since. After a restart without a line, this
     * device's clock, but never earlier than what it once knew: a clock set back brings nothing back that was over.
     */
    now(): number {
      const now = known ? known.at + passed() - known.passed : Math.max(device(), kept(latestKey, 0))
      keep(latestKey, now)
      return now
    },
  }
}

/** The one of this device, where it counts what passes. */
export const { learn: learnTime, now: trueNow } = cityClock({
  passed: () => (typeof performance === 'undefined' ? Date.now() : performance.now()),
  device: () => Date.now(),
})
