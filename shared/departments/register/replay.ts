import { canonical } from '../../canonical'
import { brokenLine, chainedLines, type Digest } from '../../chain'
import type { UnitEvent } from './event'
import { unitAfter } from './evolve'
import type { KeptUnit } from './unit'

/** The record of a unit with one more line, which holds on to the last. */
export const unitRecordWith = (events: readonly UnitEvent[], event: UnitEvent, digest: Digest): UnitEvent[] =>
  chainedLines(events, event, digest)

/** What of a unit does not follow from its record; undefined when all does. */
export function unitDiffersIn(
  { standing, events }: { standing: KeptUnit; events: readonly UnitEvent[] },
  digest: Digest,
): string | undefined {
  const broken = brokenLine(events, digest)
  if (broken !== undefined) return `第 ${broken} 条单位记录`
  const now = events.reduce<KeptUnit | undefined>(unitAfter, undefined)
  return canonical(now) === canonical(standing) ? undefined : '单位现在的样子'
}
