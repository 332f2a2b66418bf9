import { chainedLines } from '@shared/chain'
import type { Caller } from '@shared/people/caller'
import { looksAfterProtection } from '@shared/protection/access'
import type { ProtectionContent } from '@shared/protection/content'
import type { ProtectionEvent } from '@shared/protection/event'
import type { ProtectionRecord } from '@shared/protection/record'
import { type ProtectionAct, type ProtectionMoment, protectionThing } from '@shared/protection/thing'
import { Problem } from '@shared/problem'
import { change } from '../platform/change'
import { sha256 } from '../platform/sha256'
import { type PeopleNeeds, requireReachable } from './people/requireReachable'
import type { ProtectionRecords } from './store'

export interface ProtectionNeeds extends PeopleNeeds {
  records: Pick<ProtectionRecords, 'get' | 'create' | 'save' | 'page'>
  moment: ProtectionMoment
}

export interface ProtectionSent {
  params: { id: string }
  /** `version`: how much had happened to the record when the caller saw it. */
  body: { version: number }
}

/** The record with its new lines holding on to those before. */
export const chainedFrom = (before: readonly ProtectionEvent[], after: ProtectionRecord): ProtectionRecord => ({
  ...after,
  events: after.events
    .slice(before.length)
    .reduce<ProtectionEvent[]>((lines, line) => chainedLines(lines, line, sha256), [...before]),
})

/** A record of what the caller looks after. @throws Problem 'not-found' (404), for another's as for none. */
export async function ownProtection(
  id: string,
  caller: Caller,
  { records, moment }: Pick<ProtectionNeeds, 'records' | 'moment'>,
): Promise<ProtectionRecord> {
  const one = await records.get(id)
  if (!one || !looksAfterProtection(caller, one.unit.id, moment.within)) throw new Problem('not-found', '没有这一份')
  return one
}

/** One act on one record, in one conditional write; its messages ride in it. */
export const changeProtection = (
  act: ProtectionAct,
  { params: { id }, body }: ProtectionSent,
  caller: Caller,
  needs: ProtectionNeeds,
): Promise<ProtectionRecord> =>
  change({ act, caller, body, seen: body.version }, protectionThing, {
    load: () => ownProtection(id, caller, needs),
    moment: () => needs.moment,
    async found({ unit }) {
      const { content } = body as { content?: ProtectionContent } & ProtectionSent['body']
      return content?.people
        ? { content: { ...content, people: await requireReachable(content.people, unit, needs) } }
        : {}
    },
    keep: (after, before) => needs.records.save(chainedFrom(before.events, after)),
  })
