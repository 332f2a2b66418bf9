import { performance } from 'node:perf_hooks'
import type { HotMessage } from '@shared/hot/message'
import { outboxTimer } from '../../local/outboxTimer'
import { inOwnFolder } from './inquiries/onDisk'
import { openMeteredHouse } from './inquiries/meteredHouse'
import { goldTopic, hotRow, messageOf } from '../evaluation/hot'
import { percentile } from '../evaluation/ranking'
import { answering } from './hot/answering'
import { type Arrived, arriving, fastClock } from './hot/arriving'
import { watching } from './hot/watching'
import { fileOption, readRows } from '../evaluation/rows'

/**
 * Messages become cases as they once came, faster: `--messages M.jsonl [--gold G.jsonl] [--speed 1000] [--first 500]`, in
 * tables of their own on disk, through the public door, under a clock that runs as fast and ends today. The board is read all the while. Told of
 * each known topic: with which of its messages it came to the board, and how long after that. At the end one response answers the
 * topic that most speak of.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const speed = Number(options.speed ?? 1000)
  const messages = movedToNow(
    (await readRows(fileOption(options, 'messages'), hotRow))
      .map(messageOf)
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
      .slice(0, Number(options.first ?? Infinity)),
  )
  const gold = options.gold ? await readRows(options.gold, goldTopic) : []
  return inOwnFolder(async (folder) => {
    const clock = fastClock(messages[0]!.at, speed)
    const timer = outboxTimer()
    const metered = await openMeteredHouse(folder, () => new Date(clock.now()), timer.soon)
    try {
      timer.start(metered.house)
      const arrived = new Map<string, Arrived>()
      const [begun, processor] = [performance.now(), process.cpuUsage()]
      let over = false
      const coming = arriving(messages, { ...metered, clock }, (one) => {
        arrived.set(one.case, one)
        if (arrived.size % 500 === 0)
          progress(`${arrived.size} 件，${((performance.now() - begun) / 1000).toFixed(0)} 秒`)
      }).finally(() => {
        over = true
      })
      const awaited = gold.map(({ topic, core_all, union }) => ({ topic, of: new Set([...core_all, ...union]) }))
      const [refused, { waits, seen, readings }] = await Promise.all([
        coming,
        watching(metered, { arrived, awaited, isOver: () => over }),
      ])
      const seconds = (performance.now() - begun) / 1000
      const { user, system } = process.cpuUsage(processor)
      for (const { topic, messages: many, ms } of seen)
        progress(`${topic}：第 ${many} 件收到后 ${ms.toFixed(0)} 毫秒列出`)
      await timer.stop()
      const answered = await answering(metered)
      if (answered) progress(`一次回应：${answered.problem}，${answered.linked} 件，告诉 ${answered.told} 人`)
      return {
        messages: arrived.size,
        // Who says the same again is told so, and no case comes of it.
        refused: Object.fromEntries(refused),
        seconds: Math.round(seconds),
        cpuSeconds: Math.round((user + system) / 1e6),
        listed: waits.length,
        msFromReceivedToListed: spread(waits),
        known: { of: gold.length, listed: seen.length, msFromReceivedToListed: spread(seen.map(({ ms }) => ms)) },
        msToReadBoard: spread(readings),
        answered: answered && { ...answered, ms: Math.round(answered.ms) },
      }
    } finally {
      await timer.stop()
      await metered.close()
    }
  })
}

/** The last came just now: today's rules hold for cases of today. */
function movedToNow(messages: readonly HotMessage[]): HotMessage[] {
  const by = Date.now() - (messages.at(-1)?.at ?? 0)
  return messages.map((one) => ({ ...one, at: one.at + by }))
}

const spread = (values: readonly number[]) => ({
  half: Math.round(percentile(values, 0.5)),
  longest: Math.round(Math.max(0, ...values)),
})
