import * as z from 'zod'
import { concernTopics } from './words'
import { named } from '../named'

const base = { at: z.iso.datetime(), by: named }
const what = <T extends string>(type: T) => ({ ...base, type: z.literal(type) })
const changed = <T extends z.ZodType>(field: T) => z.object({ from: field, to: field }).optional()

/** What happened to a concern, appended and never edited. */
export const concernEvent = z.discriminatedUnion('type', [
  z.object(what('registered')),
  z.object({ ...what('assigned'), to: named }),
  /** 送签: the words as they were handed in. */
  z.object({ ...what('submitted'), department: named, text: z.string() }),
  z.object({ ...what('sentBack'), reason: z.string() }),
  /** 作废: the draft is gone, and with it its words. */
  z.object(what('dropped')),
  /**
   * 回应: signed by `by`, written by `draftedBy`; without one it was public without a signature, as it used to be.
   * `onBehalf`: signed by the supervisor in place of a lead 代签.
   */
  z.object({
    ...what('responded'),
    department: named,
    text: z.string(),
    draftedBy: named.optional(),
    onBehalf: z.boolean().optional(),
  }),
  /** 更正: `open` when the concern was public by then, so that the correction and its reason are public too. */
  z.object({
    ...what('corrected'),
    title: changed(z.string()),
    summary: changed(z.string()),
    topic: changed(z.enum(concernTopics)),
    reason: z.string(),
    open: z.boolean(),
  }),
  /** 撤回: the reason stays inside. `open` when the concern was public by then. */
  z.object({ ...what('withdrawn'), reason: z.string(), open: z.boolean() }),
])
export type ConcernEvent = z.infer<typeof concernEvent>

const fieldNames = { title: '标题', summary: '内容', topic: '类别' } as const

/** 更正 so far, the oldest first. */
export const correctionsIn = (events: readonly ConcernEvent[]) =>
  events.flatMap((one) => (one.type === 'corrected' ? [one] : []))

/** What a correction touched, in words: 标题、类别. */
export const correctedParts = (event: Extract<ConcernEvent, { type: 'corrected' }>): string =>
  (['title', 'summary', 'topic'] as const)
    .filter((part) => event[part])
    .map((part) => fieldNames[part])
    .join('、')

/** What happened, as a colleague reads it. */
export function headline(event: ConcernEvent): string {
  const { by } = event
  switch (event.type) {
    case 'registered':
      return `${by.name}登记`
    case 'assigned':
      return `${by.name}把它交给了${event.to.name}`
    case 'submitted':
      return `${by.name}把回应送签`
    case 'sentBack':
      return `${by.name}把回应退回修改`
    case 'dropped':
      return `${by.name}作废了回应稿`
    case 'responded':
      return event.onBehalf ? `${event.department.name}作了回应，${by.name}代签` : `${event.department.name}作了回应`
    case 'corrected':
      return `${by.name}更正了${correctedParts(event)}`
    case 'withdrawn':
      return `${by.name}撤回`
  }
}
