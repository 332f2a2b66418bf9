import * as z from 'zod'
import { operation } from '../../operation'
import { Problem } from '../../problem'
import { watches } from '../access'
import { type Concern, isPublic } from '../concern'
import type { ConcernEvent, ConcernEventOf } from '../event'
import { id, reply, version } from '../contractParts'
import { freshCases, type LinkedCase } from '../linked'
import { concernNotes, toAskers } from '../telling'
import { concernCounts } from '../words'
import { act, by } from './act'

export const linkInquiries = operation({
  name: 'linkInquiries',
  route: 'POST /api/concerns/{id}/cases',
  summary: '关联问同一件事的办件；回应公开时，提问的人收到消息',
  callers: ['dispatcher', 'editor', 'supervisor'],
  params: id,
  body: z.strictObject({ codes: z.array(z.string().trim().min(4).max(20)).min(1).max(concernCounts.typed), version }),
  reply,
  problems: ['not-found', 'not-now', 'bad-input', 'changed-meanwhile'],
})

/** What a link leaves in the history. */
export const linking = (
  cases: NonNullable<Concern['linked']>,
  { at, by: who }: Pick<ConcernEventOf<'linked'>, 'at' | 'by'>,
) => ({ type: 'linked', at, by: who, cases }) as const

/** The cases that a step linked; none where it did something else. */
export const linkedBy = (event: ConcernEvent): NonNullable<Concern['linked']> =>
  event.type === 'linked' ? event.cases : []

/** Those that are linked once all this has happened. */
export const linkedAfter = (events: readonly ConcernEvent[]): LinkedCase[] =>
  events.reduce<LinkedCase[]>((linked, event) => {
    if (event.type === 'linked') return [...linked, ...event.cases]
    return event.type === 'unlinked' ? linked.filter(({ id }) => !event.cases.some((gone) => gone.id === id)) : linked
  }, [])

/** Those that came here with one step of another concern that was merged into this one, and are here still. */
export function cameWith(
  { events, linked = [] }: { events: readonly ConcernEvent[]; linked?: readonly LinkedCase[] | undefined },
  { at, by }: Pick<ConcernEvent, 'at' | 'by'>,
): LinkedCase[] {
  const came = events.flatMap((one) => (one.type === 'linked' && one.at === at && one.by.id === by.id ? one.cases : []))
  const there = new Set(linked.map(({ id }) => id))
  return came.filter(({ id }) => there.has(id))
}

/** 关联办件: who asked the same is told when the response is public. */
export const link = act<'linked', typeof linkInquiries, { cases: NonNullable<Concern['linked']> }>({
  action: 'linkCases',
  operation: linkInquiries,
  event: 'linked',
  headline: ({ by: who, cases }) => `${who.name}关联了 ${cases.length} 件办件`,
  who: watches,
  requires({ linked = [] }, { cases }) {
    const fresh = cases.filter(({ id: one }) => !linked.some((there) => there.id === one))
    if (fresh.length === 0) throw new Problem('bad-input', '这些办件已经关联过了')
    if (linked.length + fresh.length > concernCounts.linked)
      throw new Problem('bad-input', `一条舆情最多关联 ${concernCounts.linked} 件办件`)
  },
  // Of those typed only what is new goes into the history: whoever was linked before was told before.
  decide: (concern, { cases }, caller, { at }) => linking(freshCases(concern, cases), { at, by: by(caller) }),
  tells: (event, after) =>
    event.type === 'linked' && isPublic(after) ? concernNotes(event, after, toAskers(after, false)) : [],
})
