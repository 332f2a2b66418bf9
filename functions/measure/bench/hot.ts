import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { hotDetector } from '@shared/hot/detector'
import type { HotMessage } from '@shared/hot/message'
import { Problem } from '@shared/problem'
import { hotRow, messageOf } from '../evaluation/hot'
import { fileOption, readRows } from '../evaluation/rows'
import { grown } from './hot/grown'
import { barred, shown } from './table'

const goals = { ms: 0.5 }

/**
 * npm run bench -- hot --messages M.jsonl [--sizes 4326,25000,100000] [--live 100000]: what one message costs the detector of
 * hot topics while so many are held, in milliseconds of processor time over the last tenth of them, and the memory that stays.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const given = (await readRows(fileOption(options, 'messages'), hotRow)).map(messageOf).sort((a, b) => a.at - b.at)
  const sizes = (options.sizes ?? '4326,25000,100000').split(',').map(Number)
  if (sizes.some((one) => !Number.isInteger(one) || one < 10 || one > 5_000_000))
    throw new Problem('bad-input', `--sizes 应当是几个数字，用逗号隔开，这里读不懂：${options.sizes}`)
  const measured = sizes.map((size) => {
    const one = measure(given, size, Number(options.live ?? 100_000))
    progress(`${size} 条：每条 ${shown(one.msEach, 3)} 毫秒`)
    return one
  })
  console.log(`\n${said(measured)}\n`)
  return { goals, sizes: measured }
}

type Measured = ReturnType<typeof measure>

function measure(given: Parameters<typeof grown>[0], size: number, live: number) {
  const before = memory()
  const detector = hotDetector(live)
  const source = grown(given, size)
  const late = size - Math.ceil(size / 10)
  let [taken, spent, lateSpent, lateTaken] = [0, 0, 0, 0]
  for (let some = next(source); some.length > 0; some = next(source)) {
    const begun = process.cpuUsage()
    for (const one of some) detector.take(one)
    const { user, system } = process.cpuUsage(begun)
    spent += user + system
    taken += some.length
    if (taken <= late) continue
    lateSpent += user + system
    lateTaken += some.length
  }
  const after = memory()
  return {
    messages: size,
    held: detector.size(),
    topics: detector.topics().length,
    msEach: spent / 1000 / size,
    msEachOfTheLast: lateSpent / 1000 / lateTaken,
    heapMb: after.heap - before.heap,
    buffersMb: after.buffers - before.buffers,
    rssMb: after.rss,
  }
}

/** Made before the clock runs, so that making them costs nothing. */
function next(source: Iterator<HotMessage>): HotMessage[] {
  const some: HotMessage[] = []
  while (some.length < 500) {
    const { value, done } = source.next()
    if (done) break
    some.push(value)
  }
  return some
}

/** In megabytes, once what nobody holds any more is gone. */
function memory(): { heap: number; buffers: number; rss: number } {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') for (let time = 0; time < 3; time++) collect()
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage()
  return { heap: heapUsed / 1e6, buffers: arrayBuffers / 1e6, rss: rss / 1e6 }
}

function said(measured: readonly Measured[]): string {
  return barred(
    ['条数', '留着', '话题', '每条（毫秒）', '最后一成每条', '堆 MB', '缓冲 MB', '进程 MB'],
    measured.map((one) => [
      String(one.messages),
      String(one.held),
      String(one.topics),
      shown(one.msEach, 3),
      shown(one.msEachOfTheLast, 3),
      shown(one.heapMb, 0),
      shown(one.buffersMb, 0),
      shown(one.rssMb, 0),
    ]),
  )
}
