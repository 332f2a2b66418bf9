import * as z from 'zod'
import { wholeDate } from '../calendar/date'
import { named } from '../named'
import { type PromiseFile, promiseFile } from './promiseFile'

const what = <T extends string>(type: T) => ({ at: z.iso.datetime(), by: named, type: z.literal(type) })
/** What was done, in words, and where anybody can see it. */
const shown = { text: z.string(), link: z.string().optional(), attachments: z.array(promiseFile).optional() }
const content = { title: z.string(), measure: z.string(), due: z.iso.date() }

/** What happened to a promise, appended and never edited. */
export const promiseEvent = z.discriminatedUnion('type', [
  z.object({ ...what('proposed'), ...content }),
  z.object({ ...what('revised'), ...content }),
  z.object({ ...what('sentBack'), reason: z.string() }),
  z.object(what('dropped')),
  /** 签发: public from here on. */
  z.object(what('signed')),
  z.object({ ...what('reported'), ...shown, percent: z.number().int().min(0).max(99) }),
  z.object({ ...what('claimed'), ...shown }),
  z.object(what('confirmed')),
  z.object({ ...what('refused'), reason: z.string() }),
  z.object({ ...what('postponed'), from: z.iso.date(), to: z.iso.date(), reason: z.string() }),
  z.object({ ...what('withdrawn'), reason: z.string() }),
  /** 回头看, in a later year: whether what was done still holds. */
  z.object({ ...what('lookedBack'), ...shown, holds: z.boolean() }),
])
export type PromiseEvent = z.infer<typeof promiseEvent>

/** What anybody may read of a history: from the signature on. */
export const publicSteps = (events: readonly PromiseEvent[]): readonly PromiseEvent[] =>
  events.slice(events.findIndex(({ type }) => type === 'signed'))

/** The files that a history shows, the oldest first. */
export const filesShown = (events: readonly PromiseEvent[]): PromiseFile[] =>
  events.flatMap((one) => ('attachments' in one ? (one.attachments ?? []) : []))

/** What happened, as anybody reads it once the promise is public; `by` is no part of it. */
export function promiseHeadline(event: PromiseEvent): string {
  switch (event.type) {
    case 'proposed':
      return '拟稿'
    case 'revised':
      return '改稿'
    case 'sentBack':
      return '退回修改'
    case 'dropped':
      return '作废'
    case 'signed':
      return '公开承诺'
    case 'reported':
      return `进展 ${event.percent}%`
    case 'claimed':
      return '报完成'
    case 'confirmed':
      return '督查核实：做到了'
    case 'refused':
      return '督查核实：还没有做到'
    case 'postponed':
      return `改期，从${wholeDate(event.from)}到${wholeDate(event.to)}`
    case 'withdrawn':
      return '撤下'
    case 'lookedBack':
      return event.holds ? '回头看：仍然管用' : '回头看：没有管住'
  }
}
