import type { Decision } from './decision'
import { type HotMessage, partsOf } from './message'
import { placesIn } from './places'
import {
  echoed,
  type Handling,
  isDismissed,
  join,
  memberOf,
  nearness,
  sumOf,
  type Topic,
  topicOf,
  voicesOf,
} from './topic'
import { candidateLists } from './vectors/candidates'
import { lensOf } from './vectors/lens'
import { packed } from './vectors/packed'
import { featureCount, saidIn } from './vectors/said'
import { type PlacedVector, vectorOf, type WordCounts } from './vectors/weighing'

const day = 86_400_000
/** From this nearness on a message belongs to a topic, once more than the name of a place is shared (the less, the fresher). */
const near = { all: 0.14, unplaced: 0.015, freshFor: 60 * day }

/** A part of a text that does not hold on to the whole. */
const own = (part: string): string => JSON.parse(JSON.stringify(part)) as string

export interface Detector {
  /** Joins a message to its topic, or begins one; the number of it. The same id again changes nothing. */
  take(message: HotMessage): void
  /** The same words were seen once more elsewhere: that warms the topic of the first, a little less each time. */
  echo(of: string, at: number): void
  /** What an analyst decided holds from now on; what it names and is no longer there is passed over. Who did it is kept with it. */
  decide(decision: Decision, by?: Omit<Handling, 'kind'>): void
  /** Topics nobody has spoken of since are dropped, with all their messages. */
  forget(before: number): void
  topicOf(message: string): Topic | undefined
  /** All topics, those of one message too, dismissed ones left out. */
  topics(): Topic[]
  size(): number
}

/**
 * Joins messages to topics one by one, in the order of their coming. Nothing but that order and the decisions between decides,
 * so the same told again gives the same. Of more than `live` messages, the topics nobody has spoken of for longest are let go.
 */
export function hotDetector(live = 100_000): Detector {
  const counts: WordCounts = { messages: 0, of: new Uint32Array(featureCount) }
  const topics = new Map<number, Topic>()
  const numberOf = new Map<string, number>()
  const lists = candidateLists()
  let next = 0

  function begin(topic: Topic): void {
    const number = next++
    topics.set(number, topic)
    lists.add(number, sumOf(topic))
    for (const { id } of topic.members) numberOf.set(id, number)
  }

  function nearest(vector: PlacedVector, at: number): number | undefined {
    const { many, numbers, atMost } = lists.of(vector, near.all)
    const lens = many > 0 ? lensOf(vector) : undefined
    let best: { number: number; all: number } | undefined
    for (let nth = 0; lens && nth < many && !(best && best.all >= atMost[nth]!); nth++) {
      const number = numbers[nth]!
      const topic = topics.get(number)
      if (!topic) continue
      const { all, unplaced } = nearness(lens, topic)
      const stale = Math.min(1, Math.max(0, at - topic.last) / near.freshFor)
      if (all < near.all || unplaced < near.unplaced * stale) continue
      if (!best || all > best.all) best = { number, all }
    }
    return best?.number
  }

  function count(features: Uint32Array): void {
    counts.messages++
    for (const feature of features) counts.of[feature]!++
    // What was said long ago counts half, so that the counts follow the times.
    if (counts.messages < live * 2) return
    counts.messages >>= 1
    for (let at = 0; at < counts.of.length; at++) counts.of[at]! >>= 1
  }

  /** Those nobody has spoken of for longest go first, until `enough`; what stays is numbered anew, in its order. */
  function letGo(enough: (oldest: Topic) => boolean): void {
    for (const [number, topic] of [...topics].sort((a, b) => a[1].last - b[1].last || a[0] - b[0])) {
      if (enough(topic)) break
      topics.delete(number)
      for (const { id } of topic.members) numberOf.delete(id)
    }
    const left = [...topics]
    lists.renumber(
      left.map(([number]) => number),
      (feature) => counts.of[feature]!,
    )
    topics.clear()
    for (const [nth, [, topic]] of left.entries()) {
      topics.set(nth, topic)
      for (const { id } of topic.members) numberOf.set(id, nth)
    }
    next = left.length
  }

  const remove = (number: number): Topic | undefined => {
    const topic = topics.get(number)
    topics.delete(number)
    lists.drop(number)
    return topic
  }
  const numbersOf = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => numberOf.get(id) ?? []))]

  function merge(ids: readonly string[], handling: readonly Handling[]): void {
    const numbers = numbersOf(ids)
    if (numbers.length < 2) return
    const [first, ...others] = numbers.flatMap((number) => remove(number) ?? [])
    if (!first) return
    const members = [first, ...others].flatMap((one) => one.members).sort((a, b) => a.at - b.at)
    const before = new Set([first, ...others].flatMap(({ handled = [] }) => handled))
    const handled = [...before].sort((a, b) => (a.at < b.at ? -1 : 1))
    begin({ ...topicOf(members, first.id), handled: [...handled, ...handling] })
  }

  function split(ids: readonly string[], handling: readonly Handling[]): void {
    for (const number of numbersOf(ids)) {
      const topic = topics.get(number)
      const apart = topic?.members.filter(({ id }) => ids.includes(id)) ?? []
      if (!topic || apart.length === topic.members.length) continue
      remove(number)
      const handled = [...(topic.handled ?? []), ...handling]
      const left = topic.members.filter(({ id }) => !ids.includes(id))
      begin({
        ...topicOf(left, left.some(({ id }) => id === topic.id) ? topic.id : undefined),
        dismissed: topic.dismissed,
        handled,
      })
      begin({ ...topicOf(apart), handled })
    }
  }

  return {
    take(message) {
      if (numberOf.has(message.id)) return
      const said = saidIn(message)
      count(said.features)
      const vector = vectorOf(said, counts)
      const head = own(partsOf(message).head)
      const place = placesIn(head)[0]
      const member = memberOf(message, { vector: packed(vector), head, place })
      const number = nearest(vector, message.at)
      const topic = number === undefined ? undefined : topics.get(number)
      if (number === undefined || !topic) begin(topicOf([member]))
      else {
        const before = sumOf(topic)
        join(topic, member, vector)
        lists.add(number, sumOf(topic), before)
        numberOf.set(message.id, number)
      }
      if (numberOf.size > live) letGo(() => numberOf.size <= live - Math.ceil(live / 10))
    },
    echo(of, at) {
      const topic = topics.get(numberOf.get(of) ?? -1)
      if (topic) echoed(topic, of, at)
    },
    decide(made, by) {
      const handling = by ? [{ kind: made.kind, ...by }] : []
      if (made.kind === 'merge') return merge(made.topics, handling)
      if (made.kind === 'split') return split(made.members, handling)
      const topic = topics.get(numberOf.get(made.topic) ?? -1)
      if (!topic) return
      topic.dismissed = { voices: voicesOf(topic) }
      topic.handled = [...(topic.handled ?? []), ...handling]
    },
    forget(before) {
      if ([...topics.values()].some(({ last }) => last < before)) letGo(({ last }) => last >= before)
    },
    topicOf: (message) => topics.get(numberOf.get(message) ?? -1),
    topics: () => [...topics.values()].filter((one) => !isDismissed(one)),
    size: () => numberOf.size,
  }
}
