import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { ClassicLevel } from 'classic-level'
import { percentile } from '../../evaluation/ranking'

/** What it costs that the disk itself has a write before anybody is told, in milliseconds. */
export interface PriceOfSync {
  times: number
  withoutMs: { p50: number; p99: number }
  withMs: { p50: number; p99: number }
}

const times = 300
/** About what a case and its places in the lists take. */
const value = 'x'.repeat(8_000)

/** One write after the other on this disk, with and without waiting for it; writes at once share one wait. */
export async function priceOfSync(folder: string): Promise<PriceOfSync> {
  const level = new ClassicLevel<string, string>(join(folder, 'sync'))
  await level.open()
  const timed = async (sync: boolean) => {
    const took: number[] = []
    for (let nth = 0; nth < times; nth++) {
      const started = performance.now()
      await level.batch([{ type: 'put', key: `${sync}-${nth}`, value }], { sync })
      took.push(performance.now() - started)
    }
    return { p50: percentile(took, 0.5), p99: percentile(took, 0.99) }
  }
  try {
    return { times, withoutMs: await timed(false), withMs: await timed(true) }
  } finally {
    await level.close()
  }
}
