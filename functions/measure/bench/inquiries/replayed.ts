import { beijingDate } from '@shared/calendar/date'
import { outboxOf } from '../../../messages/outboxOf'
import { percentile } from '../../evaluation/ranking'
import { outboxTimer } from '../../../local/outboxTimer'
import { compared, type Compared } from './afterReplay'
import { openMeteredHouse } from './meteredHouse'
import { replay } from './replay'
import { scripted } from './script'

export interface Wanted {
  days: number
  /** Cases a day. */
  perDay: number
  clients: number
  seed: number
}

export interface Replayed extends Wanted, Compared {
  /** Steps sent by the clients, and those of a second hand that were told that somebody was faster. */
  steps: number
  beaten: number
  seconds: number
  cpuSeconds: number
  stepsPerSecond: number
  casesPerSecond: number
  took: { action: string; times: number; p50Ms: number; p99Ms: number }[]
}

/** Midnight of a Monday in 北京时间. */
const first = Date.parse('2026-11-02T00:00:00+08:00')
const day = 86_400_000

/**
 * Replays days of an office on the tables in a folder, with the outbox sent meanwhile as the local system does, then compares
 * what is kept with what was acknowledged.
 */
export async function replayed(folder: string, wanted: Wanted, progress: (line: string) => void): Promise<Replayed> {
  const { days, perDay, clients, seed } = wanted
  let clock = first
  const timer = outboxTimer()
  const metered = await openMeteredHouse(folder, () => new Date(clock), timer.soon)
  try {
    timer.start(metered.house)
    const steps = scripted(first, days, perDay, seed)
    const started = Date.now()
    const cpu = process.cpuUsage()
    const told = await replay(steps, {
      clients,
      ask: metered.ask,
      setClock(at) {
        clock = Math.max(clock, at)
      },
      progress: (done) =>
        progress(`回放：${done} / ${steps.length} 步，${((Date.now() - started) / 1000).toFixed(0)} 秒`),
    })
    const seconds = (Date.now() - started) / 1000
    const { user, system } = process.cpuUsage(cpu)
    await timer.stop()
    const sweep = outboxOf(metered.house)
    while ((await sweep()) > 0);
    const months = new Set(Array.from({ length: days }, (_day, nth) => monthOf(first + nth * day)))
    const found = await compared(told, [...months], metered.house)
    return {
      ...wanted,
      ...found,
      faults: [...told.wrong, ...found.faults],
      steps: steps.length,
      beaten: told.beaten,
      seconds,
      cpuSeconds: (user + system) / 1e6,
      stepsPerSecond: steps.length / seconds,
      casesPerSecond: found.cases / seconds,
      took: [...told.took].map(([action, took]) => ({
        action,
        times: took.length,
        p50Ms: percentile(took, 0.5),
        p99Ms: percentile(took, 0.99),
      })),
    }
  } finally {
    await timer.stop()
    await metered.close()
  }
}

const monthOf = (at: number) => beijingDate(new Date(at).toISOString()).slice(0, 7)
