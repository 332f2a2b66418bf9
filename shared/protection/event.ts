import * as z from 'zod'
import { type Named, named } from '../named'
import { protectionContent, type ProtectionContent } from './content'

const step = <T extends string>(type: T) =>
  z.object({
    type: z.literal(type),
    at: z.iso.datetime(),
    by: named,
    /** Over the line before and over this one. */
    hash: z.string().optional(),
  })

/** What happened to a record: appended, never edited; each line holds on to the one before, and says all that was written. */
export const protectionEvent = z.discriminatedUnion('type', [
  /** `as`: of the two who may, which the writer is; the others are told that it waits. */
  step('written').extend({ content: protectionContent, as: z.enum(['supervisor', 'administrator']) }),
  step('sentBack').extend({ reason: z.string() }),
  step('dropped'),
  step('signed'),
  /** 告知个人 began, of the edition that stood then. */
  step('telling').extend({ edition: z.number().int() }),
  /** Everybody was told: how many people, and how many cases have nobody behind them who could be told here. */
  step('told').extend({ edition: z.number().int(), people: z.number().int(), without: z.number().int() }),
])
export type ProtectionEvent = z.infer<typeof protectionEvent>

/** What happened, in a word. */
export const protectionDeeds: Record<ProtectionEvent['type'], string> = {
  written: '修改',
  sentBack: '退回修改',
  dropped: '不用了',
  signed: '签字',
  telling: '告知个人',
  told: '告知个人',
}

type Past = readonly ProtectionEvent[]
type EventOf<T extends ProtectionEvent['type']> = Extract<ProtectionEvent, { type: T }>

const of =
  <T extends ProtectionEvent['type']>(type: T) =>
  (one: ProtectionEvent): one is EventOf<T> =>
    one.type === type

/** The text that was written last, and by whom. */
export const lastWrittenIn = (events: Past): EventOf<'written'> | undefined => events.findLast(of('written'))
/** Why it was sent back last. */
export const lastReturnIn = (events: Past): EventOf<'sentBack'> | undefined => events.findLast(of('sentBack'))
/** How often it was written on. */
export const timesWritten = (events: Past): number => events.filter(of('written')).length
/** Whether everybody was told of an edition. */
export const isToldOf = (events: Past, edition: number): boolean =>
  events.some((one) => of('told')(one) && one.edition === edition)

interface SignedEdition {
  edition: number
  content: ProtectionContent
  by: Named
  at: string
  writtenBy: string[]
}

/** Every edition that was signed, the oldest first, with the names of whoever wrote it. */
export function editionsIn(events: Past): SignedEdition[] {
  const found: SignedEdition[] = []
  let content: ProtectionContent | undefined
  let writtenBy: string[] = []
  for (const event of events) {
    if (event.type === 'written') {
      content = event.content
      writtenBy = [...new Set([...writtenBy, event.by.name])]
    }
    if (event.type === 'signed' && content)
      found.push({ edition: found.length + 1, content, by: event.by, at: event.at, writtenBy })
    if (event.type === 'signed' || event.type === 'dropped') writtenBy = []
  }
  return found
}

interface Told {
  edition: number
  by: string
  at: string
  done?: { at: string; people: number; without: number }
}

/** Each edition that people are told of or were: when it began, and when all had it. */
export const toldIn = (events: Past): Told[] =>
  events.filter(of('telling')).map(({ edition, at, by }) => {
    const done = events.filter(of('told')).find((one) => one.edition === edition)
    const over = done && { at: done.at, people: done.people, without: done.without }
    return { edition, at, by: by.name, ...(over ? { done: over } : {}) }
  })
