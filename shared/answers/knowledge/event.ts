import * as z from 'zod'
import { named } from '../../named'

const step = <T extends string>(type: T) => z.object({ type: z.literal(type), at: z.iso.datetime(), by: named })

/** 交上、退回、不用、签发、撤下: what happened to a card, appended and never edited. */
export const knowledgeEvent = z.discriminatedUnion('type', [
  step('handedIn'),
  step('sentBack').extend({ reason: z.string() }),
  step('dropped'),
  step('signed'),
  step('withdrawn').extend({ reason: z.string() }),
])
export type KnowledgeEvent = z.infer<typeof knowledgeEvent>

const did: Record<KnowledgeEvent['type'], string> = {
  handedIn: '改了这张知识卡，交上签发',
  sentBack: '把这张知识卡退回修改',
  dropped: '说这份稿子不用了',
  signed: '签发了这张知识卡',
  withdrawn: '撤下了这张知识卡',
}

/** What happened last, for a colleague who came too late. */
export const cardHeadline = ({ type, by: { name } }: KnowledgeEvent, when: string): string =>
  `${name}已经在${when}${did[type]}`

/** Whoever wrote a word of the draft that waits: since the last one was settled. */
export function draftersOf({ events }: { events: readonly KnowledgeEvent[] }): Set<string> {
  const settled = events.findLastIndex(({ type }) => type === 'signed' || type === 'dropped')
  return new Set(events.slice(settled + 1).flatMap(({ type, by }) => (type === 'handedIn' ? [by.id] : [])))
}

/** When the draft was last written on, and by whom. */
export const lastWritten = (events: readonly KnowledgeEvent[]): KnowledgeEvent | undefined =>
  events.findLast(({ type }) => type === 'handedIn')
