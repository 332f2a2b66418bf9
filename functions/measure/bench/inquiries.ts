import { Problem } from '@shared/problem'
import { peakShare } from './inquiries/arrivals'
import { type Kept, writeHistories } from './inquiries/histories'
import { ledgerOf, measured } from './inquiries/measure'
import { openMeteredHouse } from './inquiries/meteredHouse'
import { inOwnFolder } from './inquiries/onDisk'
import { type Replayed, replayed } from './inquiries/replayed'
import type { Measured } from './inquiries/timed'
import { barred, shown } from './table'

/** The moment of the measurements, and the month whose ledger is read: three in five cases came in it. */
const now = new Date('2026-11-23T10:00:00+08:00')
const month = '2026-10'
const shareOfMonth = 0.6
const perDay = 5_700

/**
 * npm run bench -- inquiries [--part all|operations|replay] [--cases 10000] [--times 300] [--days 14]
 * [--share 0.01] [--clients 32] [--seed 1]: on the embedded tables on disk, through the API without a network. `share` is the
 * part of the 5,700 cases a day that comes, 1 for all of them; what was run is said. Ends with an error when the replay lost or doubled anything.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const { part = 'all' } = options
  if (!['all', 'operations', 'replay'].includes(part)) throw new Problem('bad-input', `没有这一部分：${part}`)
  const operations = part === 'replay' ? undefined : await measuredOn(options, progress)
  if (operations) console.log(`${table(operations.rows)}\n`)
  const replay = part === 'operations' ? undefined : await replayedWith(options, progress)
  if (replay) console.log(told(replay))
  if (replay && replay.lost + replay.doubled + replay.faults.length > 0) process.exitCode = 1
  return { ...operations, ...(replay ? { replay: { ...replay, faults: replay.faults.slice(0, 20) } } : {}) }
}

async function measuredOn(options: Record<string, string>, progress: (line: string) => void) {
  const cases = whole(options, 'cases', 10_000)
  const times = whole(options, 'times', 300)
  return inOwnFolder(async (folder) => {
    const metered = await openMeteredHouse(folder, () => now)
    try {
      progress(`写入 ${cases} 件办件`)
      const inMonth = Math.round(cases * shareOfMonth)
      const spans: [number, string, string][] = [
        [inMonth, `${month}-01T00:00:00+08:00`, `${month}-31T23:00:00+08:00`],
        [cases - inMonth, '2026-11-01T00:00:00+08:00', now.toISOString()],
      ]
      const kept: Kept[] = []
      for (const [count, from, until] of spans)
        kept.push(...(await writeHistories(count, { from, until }, metered, kept.length + 1)))
      progress('测量各项操作')
      const rows: Measured[] = await measured(times, kept, metered)
      const ledger = await ledgerOf(month, metered)
      return { cases, rows: [...rows, ledger] }
    } finally {
      await metered.close()
    }
  })
}

async function replayedWith(options: Record<string, string>, progress: (line: string) => void): Promise<Replayed> {
  const share = Number(options['share'] ?? '0.01')
  if (!(share > 0 && share <= 1)) throw new Problem('bad-input', '--share 应当大于 0、不超过 1')
  const wanted = {
    days: whole(options, 'days', 14),
    perDay: Math.max(1, Math.round(perDay * share)),
    clients: whole(options, 'clients', 32),
    seed: whole(options, 'seed', 1),
  }
  return inOwnFolder((folder) => replayed(folder, wanted, progress))
}

const columns = ['操作', '次数', 'p50 毫秒', 'p99 毫秒', '处理器毫秒', '读请求', '写请求', '读单位', '写单位']

function table(rows: readonly Measured[]): string {
  return barred(
    columns,
    rows.map((row) => [
      row.operation,
      row.times,
      ...[row.p50Ms, row.p99Ms, row.cpuMs].map((value) => shown(value, 1)),
      ...[row.reads, row.writes].map((value) => shown(value, 2)),
      ...[row.readUnits, row.writeUnits].map((value) => shown(value, 1)),
    ]),
  )
}

function told(one: Replayed): string {
  const lines = one.took.map(({ action, times, p50Ms, p99Ms }) => [action, times, shown(p50Ms, 0), shown(p99Ms, 0)])
  const whole = one.perDay === perDay && one.days === 14
  return `${barred(['回放中的操作', '次数', 'p50 毫秒', 'p99 毫秒'], lines)}

回放 ${one.days} 天、每天 ${one.perDay} 件（${whole ? '全部' : `全部是 14 天、每天 ${perDay} 件，要一到三个小时，用 --share 1`}），${one.clients} 个客户端，${one.steps} 步，用了 ${one.seconds.toFixed(0)} 秒（处理器 ${one.cpuSeconds.toFixed(0)} 秒），每秒 ${one.stepsPerSecond.toFixed(1)} 步、${one.casesPerSecond.toFixed(1)} 件；每天 ${perDay} 件时，最忙的一小时每秒来 ${((perDay * peakShare) / 3600).toFixed(2)} 件
读回 ${one.cases} 件、${one.events} 条记录、${one.messages} 条答复通知：丢失 ${one.lost}，重复 ${one.doubled}，不符 ${one.faults.length}；同时伸手而被告知已有人先办的 ${one.beaten} 次`
}

function whole(options: Record<string, string>, name: string, otherwise: number): number {
  const word = options[name] ?? String(otherwise)
  if (!/^[1-9]\d{0,6}$/.test(word)) throw new Problem('bad-input', `--${name} 应当是正整数，这里读不懂：${word}`)
  return Number(word)
}
