import * as z from 'zod'
import { operation } from '../../operation'
import { Problem } from '../../problem'
import { watches } from '../access'
import { type Concern, isPublic } from '../concern'
import { id, reply, version } from '../contractParts'
import { concernNotes, toAskers } from '../telling'
import { concernCounts } from '../words'
import { act, by } from './act'

export const linkInquiries = operation({
  name: 'linkInquiries',
  route: 'POST /api/concerns/{id}/cases',
  summary: '关联问同一件事的办件；回应公开时，提问的人收到消息',
  callers: ['dispatcher', 'editor', 'supervisor'],
  params: id,
  body: z.strictObject({ codes: z.array(z.string().trim().min(4).max(20)).min(1).max(concernCounts.linked), version }),
  reply,
  problems: ['not-found', 'not-now', 'bad-input', 'changed-meanwhile'],
})

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
  decide: (_concern, { cases }, caller, { at }) => ({ type: 'linked', at, by: by(caller), cases }),
  tells(event, after, before) {
    if (event.type !== 'linked' || !isPublic(after)) return []
    const there = new Set((before.linked ?? []).map((one) => one.id))
    const fresh = event.cases.filter(({ id: one }) => !there.has(one))
    return concernNotes(event, after, toAskers(after.id, fresh, false))
  },
})
