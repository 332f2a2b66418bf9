import { once } from 'node:events'
import { join } from 'node:path'
import { Problem } from '@shared/problem'
import { threadHere } from '../../platform/apart/threadHere'
import { percentile } from '../evaluation/ranking'
import { inOwnFolder } from './inquiries/onDisk'
import { filled } from './load/filled'
import { runningOn } from './load/running'
import { barred, shown } from './table'
import { everyAttack, type Ordered } from './underAttack/everyAttack'
import { twoSlowPhones } from './underAttack/slowPhones'

/** Whoever only wants to look something up waits at most so long, whatever goes on beside, in milliseconds. */
const mostP99 = 1_000

/**
 * npm run bench -- underAttack [--cases 1000] [--connections 50] [--seconds 10] [--only words]: the very system that npm start
 * starts, on loopback; each attack for so many seconds, beside two people with slow phones whose answers are timed.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const [cases, connections, seconds] = [
    whole(options, 'cases', 1_000),
    whole(options, 'connections', 50),
    whole(options, 'seconds', 10),
  ]
  const attacks = everyAttack.filter(({ name }) => name.includes(options.only ?? ''))
  return inOwnFolder(async (folder) => {
    progress(`写入 ${cases} 件在办的办件`)
    const people = await filled(folder, cases)
    const system = await runningOn(folder)
    try {
      const rows = [{ name: '没有攻击', ...(await evening(undefined)) }]
      for (const { name } of attacks) {
        progress(name)
        rows.push({ name, ...(await evening(name)) })
      }
      const over = rows.filter(({ p99Ms }) => p99Ms > mostP99).map(({ name }) => name)
      console.log(`${table(rows)}\n两部慢手机的 p99 超过 1 秒的：${over.length > 0 ? over.join('、') : '没有'}\n`)
      return { cases, connections, seconds, rows, over }
    } finally {
      await system.stop()
    }

    async function evening(name: string | undefined) {
      const ends = Date.now() + seconds * 1000
      const attacking = name ? attackApart({ name, url: system.url, people, connections, seconds }) : undefined
      const { ms, slowest, refused } = await twoSlowPhones(system.url, people, () => Date.now() > ends)
      const answered = (await attacking) ?? {}
      const [p50Ms, p99Ms] = [percentile(ms, 0.5), percentile(ms, 0.99)]
      return { times: ms.length, p50Ms, p99Ms, slowest, refused, answered, memoryMb: system.memoryMb() }
    }
  })
}

/** Whoever attacks has a thread of their own, so that only the system is slowed down by it, not the clock beside it. */
async function attackApart(order: Ordered): Promise<Record<string, number>> {
  const thread = threadHere(join(__dirname, 'underAttack/everyAttack.ts'), 'attackFor', 1_024)()
  try {
    await once(thread, 'message')
    thread.postMessage(order)
    const [{ value = {} }] = (await once(thread, 'message')) as [{ value?: Record<string, number> }]
    return value
  } finally {
    await thread.terminate()
  }
}

const columns = [
  '攻击',
  '慢手机问了几次',
  'p50 毫秒',
  'p99 毫秒',
  '最慢的一次',
  '没答上的',
  '攻击得到的回答',
  '内存 MB',
]

function table(rows: readonly Row[]): string {
  const told = (counts: Record<string, number>) =>
    Object.entries(counts)
      .map(([what, times]) => `${what}×${times}`)
      .join(' ')
  return barred(
    columns,
    rows.map(({ name, times, p50Ms, p99Ms, slowest, refused, answered, memoryMb }) => [
      name,
      times,
      shown(p50Ms, 0),
      shown(p99Ms, 0),
      `${slowest.kind} ${shown(slowest.ms, 0)}`,
      told(refused),
      told(answered),
      memoryMb,
    ]),
  )
}

interface Row {
  name: string
  times: number
  p50Ms: number
  p99Ms: number
  slowest: { kind: string; ms: number }
  refused: Record<string, number>
  answered: Record<string, number>
  memoryMb: number
}

function whole(options: Record<string, string>, name: string, otherwise: number): number {
  const word = options[name] ?? String(otherwise)
  if (!/^[1-9]\d{0,6}$/.test(word)) throw new Problem('bad-input', `--${name} 应当是正整数，这里读不懂：${word}`)
  return Number(word)
}
