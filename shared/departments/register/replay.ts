import { canonical } from '../../canonical'
import type { UnitEvent } from './event'
import { unitAfter } from './evolve'
import type { KeptUnit } from './unit'

type Digest = (text: string) => string

const lineDigest = (previous: string, { hash: _hash, ...said }: UnitEvent, digest: Digest) =>
  digest(`${previous}\n${canonical(said)}`)

/** The record of a unit with one more line, which holds on to the last. */
export const unitRecordWith = (events: readonly UnitEvent[], event: UnitEvent, digest: Digest): UnitEvent[] => [
  ...events,
  { ...event, hash: lineDigest(events.at(-1)?.hash ?? '', event, digest) },
]

/** What of a unit does not follow from its record; undefined when all does. */
export function unitDiffersIn(
  { standing, events }: { standing: KeptUnit; events: readonly UnitEvent[] },
  digest: Digest,
): string | undefined {
  let previous = ''
  let now: KeptUnit | undefined
  for (const [nth, event] of events.entries()) {
    if (event.hash !== lineDigest(previous, event, digest)) return `第 ${nth + 1} 条单位记录`
    previous = event.hash
    now = unitAfter(now, event)
  }
  return canonical(now) === canonical(standing) ? undefined : '单位现在的样子'
}
