import { barred, shown } from './table'
import { inOwnFolder } from './inquiries/onDisk'
import { filled } from './load/filled'
import { asked, type Load, type LoadMeasured, type Script, LoadTally } from './load/asked'
import { runningOn } from './load/running'
import { priceOfSync } from './load/priceOfSync'
import { mixed, oneKind } from './load/scripts'
import { Problem } from '@shared/problem'

/**
 * npm run bench -- load [--cases 10000] [--connections 50] [--requests 1000] [--seconds 30]: the very system that npm start
 * starts, in a process of its own on loopback, with so many open cases on disk. Each of the readings that everybody makes is
 * asked so many times at so many connections; then mixed use for so many seconds, with the memory of the process and the
 * times of each minute. Nothing is asked beforehand and left out: mixed use in the very first seconds after the start stands in
 * a row of its own.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const cases = whole(options, 'cases', 10_000)
  const connections = whole(options, 'connections', 50)
  const requests = whole(options, 'requests', 1_000)
  const seconds = whole(options, 'seconds', 30)
  return inOwnFolder(async (folder) => {
    const sync = await priceOfSync(folder)
    const [quick, kept] = [sync.withoutMs, sync.withMs]
    console.log(
      `一次写入：不等磁盘 p50 ${shown(quick.p50, 2)}、p99 ${shown(quick.p99, 2)} 毫秒；等到落盘 p50 ${shown(kept.p50, 2)}、p99 ${shown(kept.p99, 2)} 毫秒`,
    )
    progress(`写入 ${cases} 件在办的办件`)
    const people = await filled(folder, cases)
    const system = await runningOn(folder)
    try {
      progress('启动后的头几秒')
      const first = { url: system.url, connections, seconds: firstSeconds }
      const day = mixed(people)
      let sent = 0
      const script: Script = () => day(sent++)
      const rows = await asked(`启动后的头 ${firstSeconds} 秒`, script, first)
      for (const [name, reading] of Object.entries(oneKind(people))) {
        progress(name)
        const many: Load = { url: system.url, connections, requests }
        rows.push(...(await asked(`${name}，1 个连接`, reading, { ...many, connections: 1, requests: 50 })))
        rows.push(...(await asked(`${name}，${connections} 个连接`, reading, many)))
      }
      const memory = { beforeMb: system.memoryMb(), afterMb: [] as number[] }
      progress(`混合使用 ${seconds} 秒`)
      const whole = new LoadTally()
      for (let left = seconds; left > 0; left -= minute) {
        const part = { url: system.url, connections, seconds: Math.min(minute, left) }
        const measured = await asked('混合', script, part, whole)
        memory.afterMb.push(system.memoryMb())
        console.log(`第 ${memory.afterMb.length} 分钟：内存 ${memory.afterMb.at(-1)} MB；${inShort(measured)}`)
      }
      rows.push(...whole.measured(seconds))
      console.log(`${table(rows)}\n内存（MB）：混合使用之前 ${memory.beforeMb}，之后 ${memory.afterMb.at(-1)}\n`)
      return { cases, connections, sync, rows, memory }
    } finally {
      await system.stop()
    }
  })
}

const firstSeconds = 5
const minute = 60

const inShort = (rows: readonly LoadMeasured[]): string =>
  rows.map(({ name, p50Ms, p99Ms }) => `${name} p50 ${shown(p50Ms, 0)}、p99 ${shown(p99Ms, 0)} 毫秒`).join('；')

const columns = ['做什么', '次数', 'p50 毫秒', 'p99 毫秒', '最慢', '每秒', '回答']

const table = (rows: readonly LoadMeasured[]): string =>
  barred(
    columns,
    rows.map(({ name, times, p50Ms, p99Ms, slowestMs, perSecond, statuses }) => [
      name,
      times,
      ...[p50Ms, p99Ms, slowestMs, perSecond].map((value) => shown(value, 0)),
      Object.entries(statuses)
        .map(([status, count]) => `${status}×${count}`)
        .join(' '),
    ]),
  )

function whole(options: Record<string, string>, name: string, otherwise: number): number {
  const word = options[name] ?? String(otherwise)
  if (!/^[1-9]\d{0,6}$/.test(word)) throw new Problem('bad-input', `--${name} 应当是正整数，这里读不懂：${word}`)
  return Number(word)
}
