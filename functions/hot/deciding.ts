import type { HotDecided } from '@shared/hot/decision'
import type { Topic } from '@shared/hot/topic'
import type { Outgoing } from '@shared/outbox'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { House } from '../platform/house'
import { unlessFaster } from '../platform/unless'
import { type HotProjection, hotProjectionOf } from './projection'
import { decisionId, type HotDecision, hotDecisions } from './store'

const words: Record<HotDecided['kind'], string> = {
  merge: '合并过它',
  split: '拆开过它',
  dismiss: '忽略过它',
  raise: '把它登记成了舆情',
}
const namedIn = (one: HotDecided): string[] =>
  one.kind === 'merge' ? one.topics : one.kind === 'split' ? one.members : [one.topic]

/** The topic that has this message. @throws Problem 'not-found'. */
export function topicWith(message: string, { detector }: Pick<HotProjection, 'detector'>): Topic {
  const topic = detector.topicOf(message)
  if (!topic) throw new Problem('not-found', '没有这个热点，可能已经不再跟踪')
  return topic
}

interface Deciding {
  /** How many decisions the caller has seen. */
  seen: number
  caller: Caller
  /** Looks anew at what is there, each time that somebody was faster. */
  require?(there: HotProjection): Promise<void>
  /** What leaves with it: under the number that it gets. */
  outbox?(id: string, at: string): Outgoing[]
}

/**
 * Keeps what an analyst decided, under the next number. Whoever has not seen what somebody else decided on the same topic is
 * told so.
 * @throws Problem 'not-found' | 'changed-meanwhile', and what `require` throws.
 */
export async function decided(
  decision: HotDecided,
  { seen, caller, require, outbox }: Deciding,
  house: House,
): Promise<HotDecision> {
  for (;;) {
    const there = await hotProjectionOf(house)
    const topics = namedIn(decision).map((id) => topicWith(id, there))
    const touched = new Set(topics.flatMap(({ members }) => members.map(({ id }) => id)))
    const other = there.decisions.slice(seen).findLast((one) => namedIn(one.decision).some((id) => touched.has(id)))
    if (other) throw new Problem('changed-meanwhile', `${other.by.name}刚才${words[other.decision.kind]}，请看过再定`)
    await require?.(there)
    const id = decisionId(there.decisions.length + 1)
    const at = house.now().toISOString()
    const by = { id: caller.id, name: caller.name }
    const messages = outbox?.(id, at)
    const one = { id, version: 0, at, by, decision, ...(messages ? { outbox: messages } : {}) }
    const made = await unlessFaster(house.store(hotDecisions).create(one))
    if (!made) continue
    await hotProjectionOf(house)
    return made
  }
}
