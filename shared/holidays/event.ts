import * as z from 'zod'
import { named } from '../named'
import { holidayContent } from './content'
import { holidayWriters } from './words'

const step = <T extends string>(type: T) =>
  z.object({
    type: z.literal(type),
    at: z.iso.datetime(),
    by: named,
    /** Over the line before and over this one. */
    hash: z.string().optional(),
  })

/** What happened to a year's holidays: appended, never edited; each line holds on to the one before, and says all that was written. */
export const holidayEvent = z.discriminatedUnion('type', [
  /** `as`: of the two who may, which the writer is; the others are told that it waits. */
  step('written').extend({ content: holidayContent, as: z.enum(holidayWriters) }),
  step('sentBack').extend({ reason: z.string() }),
  step('dropped'),
  /** From here on every clock counts by it. */
  step('confirmed'),
])
export type HolidayEvent = z.infer<typeof holidayEvent>

/** What happened, in a word. */
export const holidayDeeds: Record<HolidayEvent['type'], string> = {
  written: '填写',
  sentBack: '退回修改',
  dropped: '不用了',
  confirmed: '核对生效',
}

type Past = readonly HolidayEvent[]
type EventOf<T extends HolidayEvent['type']> = Extract<HolidayEvent, { type: T }>

const of =
  <T extends HolidayEvent['type']>(type: T) =>
  (one: HolidayEvent): one is EventOf<T> =>
    one.type === type

/** What was written last. */
export const lastWrittenIn = (events: Past): EventOf<'written'> | undefined => events.findLast(of('written'))
/** Why it was sent back last. */
export const lastReturnIn = (events: Past): EventOf<'sentBack'> | undefined => events.findLast(of('sentBack'))

/** One line of what happened: who, when, what, by which notice, and why. */
export function deedOf(event: HolidayEvent) {
  const { at, by, type } = event
  const told = { at, by: { id: by.id, name: by.name }, deed: holidayDeeds[type] }
  const { document, reason } = 'content' in event ? event.content : { document: undefined, reason: undefined }
  const why = 'reason' in event ? event.reason : reason
  return { ...told, ...(document ? { document: document.title } : {}), ...(why ? { reason: why } : {}) }
}
