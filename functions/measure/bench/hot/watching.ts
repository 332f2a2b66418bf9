import { performance } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { listed } from '@shared/hot/words'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import { hotProjectionOf } from '../../../hot/projection'
import { supervisor } from '../inquiries/people'
import type { MeteredHouse } from '../inquiries/meteredHouse'
import type { Arrived } from './arriving'

const board = z.object({ topics: z.array(z.object({ id: z.string(), problem: z.string(), messages: z.number() })) })

/** A topic that is known beforehand. */
export interface Awaited {
  topic: string
  /** Ids of its messages. */
  of: ReadonlySet<string>
}

/** With which of its messages a topic came to the board, and how long after that was received it was read there. */
export interface Seen {
  topic: string
  messages: number
  ms: number
}

/**
 * Reads the board again and again, as an analyst's page does, while messages arrive. Of each topic that comes to it is noted how
 * long after the newest message in it was received it was read there; of those awaited, with which of their messages that was.
 */
export async function watching(
  { ask, house }: Pick<MeteredHouse, 'ask' | 'house'>,
  {
    arrived,
    awaited,
    isOver,
  }: { arrived: ReadonlyMap<string, Arrived>; awaited: readonly Awaited[]; isOver(): boolean },
) {
  const waits = new Map<string, number>()
  const seen: Seen[] = []
  const readings: number[] = []
  for (let last = false; !last;) {
    last = isOver()
    const begun = performance.now()
    const { status, body } = await ask(supervisor, 'GET', '/api/hot')
    if (status !== 200) throw new Problem('not-now', `热点没有读出来：${status}`)
    const read = performance.now()
    readings.push(read - begun)
    const { detector } = await hotProjectionOf(house)
    const there = board.parse(body).topics
    for (const { id } of there) {
      const newest = Math.max(...(detector.topicOf(id)?.members.map((one) => arrived.get(one.id)?.at ?? 0) ?? [0]))
      if (!waits.has(id)) waits.set(id, Math.max(0, read - newest))
    }
    const shown = new Set(there.map(({ id }) => detector.topicOf(id)))
    for (const one of awaited.filter(({ topic }) => !seen.some((done) => done.topic === topic))) {
      const mine = [...arrived.values()].filter(({ message, at }) => at <= begun && one.of.has(message.id))
      const known = mine.filter((each) => shown.has(detector.topicOf(each.case)))
      if (known.length >= listed.voices)
        seen.push({ topic: one.topic, messages: mine.length, ms: read - mine.at(-1)!.at })
    }
    await setTimeout(5)
  }
  return { waits: [...waits.values()], seen, readings }
}
