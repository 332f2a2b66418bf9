import { performance } from 'node:perf_hooks'
import { percentile } from '../../evaluation/ranking'
import type { Meter, Consumed } from './meter'

/** One operation: times in milliseconds, and what it cost of the tables on average. */
export interface Measured extends Consumed {
  operation: string
  times: number
  p50Ms: number
  p99Ms: number
  /** Processor time of the whole, the embedded tables included: what a busy machine does not stretch. */
  cpuMs: number
}

interface Timing {
  times: number
  meter: Meter
  /** How many times before that do not count; 10 when not given. */
  warmUp?: number
}

/** Does something so many times, one after the other, after a few times that do not count. */
export async function timed(
  operation: string,
  { times, meter, warmUp = 10 }: Timing,
  act: (nth: number) => Promise<unknown>,
): Promise<Measured> {
  for (let nth = 0; nth < warmUp; nth++) await act(times + nth)
  meter.take()
  const took: number[] = []
  const cpu = process.cpuUsage()
  for (let nth = 0; nth < times; nth++) {
    const started = performance.now()
    await act(nth)
    took.push(performance.now() - started)
  }
  const { user, system } = process.cpuUsage(cpu)
  const { reads, writes, readUnits, writeUnits } = meter.take()
  return {
    operation,
    times,
    p50Ms: percentile(took, 0.5),
    p99Ms: percentile(took, 0.99),
    cpuMs: (user + system) / 1000 / times,
    reads: reads / times,
    writes: writes / times,
    readUnits: readUnits / times,
    writeUnits: writeUnits / times,
  }
}
