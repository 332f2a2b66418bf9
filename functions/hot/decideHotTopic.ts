import type { decideHotTopic as contract } from '@shared/hot/contract'
import type { Decision } from '@shared/hot/decision'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { House } from '../platform/house'
import { unlessFaster } from '../platform/unless'
import { hotProjectionOf } from './projection'
import { decisionId, hotDecisions } from './store'

const words: Record<Decision['kind'], string> = { merge: '合并', split: '拆开', dismiss: '忽略' }
const namedIn = (one: Decision): string[] =>
  one.kind === 'merge' ? one.topics : one.kind === 'split' ? one.members : [one.topic]

/**
 * Keeps what an analyst decided, under the next number. Whoever has not seen what somebody else decided on the same topic is
 * told so.
 * @throws Problem 'not-found' | 'changed-meanwhile'.
 */
export async function decideHotTopic(
  { body: { decision, decided } }: Received<typeof contract>,
  caller: Caller,
  house: House,
): Promise<Replied<typeof contract>> {
  for (;;) {
    const { detector, decisions } = await hotProjectionOf(house)
    const topics = namedIn(decision).map((id) => {
      const topic = detector.topicOf(id)
      if (!topic) throw new Problem('not-found', '没有这个热点，可能已经不再跟踪')
      return topic
    })
    const touched = new Set(topics.flatMap(({ members }) => members.map(({ id }) => id)))
    const other = decisions.slice(decided).findLast((one) => namedIn(one.decision).some((id) => touched.has(id)))
    if (other)
      throw new Problem('changed-meanwhile', `${other.by.name}刚才${words[other.decision.kind]}过它，请看过再定`)
    const number = decisions.length + 1
    const by = { id: caller.id, name: caller.name }
    const one = { id: decisionId(number), version: 0, at: house.now().toISOString(), by, decision }
    if (!(await unlessFaster(house.store(hotDecisions).create(one)))) continue
    await hotProjectionOf(house)
    return { decided: number }
  }
}
