import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { HotTopic } from '@shared/hot/contract'
import type { Decision } from '@shared/hot/decision'
import { isSightingId } from '@shared/hot/sightings/sighting'
import { Problem } from '@shared/problem'

/** Ids of messages as an analyst's page gets them, and back. */
export interface Veil {
  over(id: string): string
  /** @throws Problem 'not-found' for what this house did not veil itself: a 查询编号 that somebody types finds no topic. */
  under(veiled: string): string
  topic(one: HotTopic): HotTopic
  decision(one: Decision): Decision
}

const taken = 16

/**
 * The id of a case is its 查询编号, which is for whoever asked: an analyst's page gets another name for it, the same each time,
 * that only this house turns back (a synthetic IV, after RFC 5297). What was seen elsewhere keeps its own.
 */
export function veilOf({ lookupSecret }: { lookupSecret: string }): Veil {
  const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', lookupSecret, '', `hot topics: ${use}`, 32))
  const [naming, hiding] = [keyFor('naming'), keyFor('hiding')]
  const start = (id: string) => createHmac('sha256', naming).update(id).digest().subarray(0, taken)
  const over = (id: string): string => {
    if (isSightingId(id)) return id
    const once = start(id)
    const hidden = createCipheriv('aes-256-ctr', hiding, once)
    return Buffer.concat([once, hidden.update(id, 'utf8'), hidden.final()]).toString('base64url')
  }
  const under = (veiled: string): string => {
    if (isSightingId(veiled)) return veiled
    const bytes = Buffer.from(veiled, 'base64url')
    if (bytes.length <= taken) throw notHere()
    const once = bytes.subarray(0, taken)
    const plain = createDecipheriv('aes-256-ctr', hiding, once)
    const id = Buffer.concat([plain.update(bytes.subarray(taken)), plain.final()]).toString('utf8')
    if (!timingSafeEqual(start(id), once)) throw notHere()
    return id
  }
  const all = (ids: readonly string[]) => ids.map(under)
  return {
    over,
    under,
    topic: (one) => ({ ...one, id: over(one.id) }),
    decision: (one) =>
      one.kind === 'merge'
        ? { ...one, topics: all(one.topics) }
        : one.kind === 'split'
          ? { ...one, members: all(one.members) }
          : { ...one, topic: under(one.topic) },
  }
}

const notHere = () => new Problem('not-found', '没有这个热点，可能已经不再跟踪')
