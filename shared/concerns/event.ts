import * as z from 'zod'
import { named } from '../named'
import { evidence, source } from './evidence'
import { limit } from './limit'
import { severities, verdicts } from './words'

const base = { at: z.iso.datetime(), by: named, evidence: z.array(evidence).optional() }
const what = <T extends string>(type: T) => ({ ...base, type: z.literal(type) })
const changed = <T extends z.ZodType>(field: T) => z.object({ from: field, to: field }).optional()
const linkedCase = z.object({ id: z.string(), asker: z.string().optional() })

/** What happened to a concern, appended and never edited. */
export const concernEvent = z.discriminatedUnion('type', [
  z.object(what('registered')),
  /** 核实: what is true of it. */
  z.object({ ...what('verified'), verdict: z.enum(verdicts), text: z.string(), sensitive: z.boolean().optional() }),
  /** 定级: the clocks as they run from then on, still counted from when it was found. */
  z.object({
    ...what('graded'),
    severity: z.enum(severities),
    reason: z.string(),
    response: limit,
    briefing: limit.optional(),
  }),
  z.object({ ...what('assigned'), to: named, cosigners: z.array(named).optional() }),
  /** 退回分办: `from` holds that it is another's. */
  z.object({ ...what('givenBack'), from: named, reason: z.string() }),
  /** 送签: the words as they were handed in. */
  z.object({
    ...what('submitted'),
    department: named,
    text: z.string(),
    sources: z.array(source).optional(),
    cosigners: z.array(named).optional(),
  }),
  /** 会签. `onBehalf`: by the supervisor, where nobody of that department could. */
  z.object({ ...what('agreed'), department: named, onBehalf: z.boolean().optional() }),
  z.object({ ...what('objected'), department: named, reason: z.string() }),
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
    sources: z.array(source).optional(),
    followUp: limit.optional(),
    draftedBy: named.optional(),
    onBehalf: z.boolean().optional(),
  }),
  /** 新闻发布会: held, where and what was said. */
  z.object({ ...what('briefed'), text: z.string() }),
  /** 跟踪: what has been done since, public with the response. */
  z.object({ ...what('followed'), text: z.string(), followUp: limit }),
  z.object({ ...what('closed'), text: z.string() }),
  /** 更正回应: what was public was wrong; the reason is public at once. `mendBy`: by when the new words are owed. */
  z.object({ ...what('reopened'), reason: z.string(), mendBy: limit.optional() }),
  z.object({ ...what('exempted'), reason: z.string() }),
  z.object({ ...what('merged'), into: named, reason: z.string() }),
  /** 撤销并入. */
  z.object({ ...what('parted'), reason: z.string() }),
  z.object({ ...what('linked'), cases: z.array(linkedCase) }),
  /** Cases that had come with one that was merged, and went back with it. */
  z.object({ ...what('unlinked'), cases: z.array(linkedCase) }),
  /** 更正: `open` when the concern was public by then, so that the correction and its reason are public too. */
  z.object({
    ...what('corrected'),
    title: changed(z.string()),
    summary: changed(z.string()),
    topic: changed(z.string()),
    reason: z.string(),
    open: z.boolean(),
  }),
  /** 撤回: the reason stays inside. `open` when the concern was public by then. */
  z.object({ ...what('withdrawn'), reason: z.string(), open: z.boolean() }),
])
export type ConcernEvent = z.infer<typeof concernEvent>
export type ConcernEventType = ConcernEvent['type']
export type ConcernEventOf<T extends ConcernEventType> = Extract<ConcernEvent, { type: T }>

const fieldNames = { title: '标题', summary: '内容', topic: '类别' } as const

const eachOf =
  <T extends ConcernEventType>(type: T) =>
  (events: readonly ConcernEvent[]): ConcernEventOf<T>[] =>
    events.filter((one): one is ConcernEventOf<T> => one.type === type)

/** 回应, 更正 and 更正回应 so far, each the oldest first. */
export const responsesIn = eachOf('responded')
export const correctionsIn = eachOf('corrected')
export const reopeningsIn = eachOf('reopened')

/** 并入 so far, the oldest first, each with the step that undid it. */
export const mergersIn = (events: readonly ConcernEvent[]) =>
  eachOf('merged')(events).map((step) => ({
    step,
    undone: events.find(({ type, at }) => type === 'parted' && at >= step.at),
  }))

/** What a correction touched, in words: 标题、类别. */
export const correctedParts = (event: ConcernEventOf<'corrected'>): string =>
  (['title', 'summary', 'topic'] as const)
    .filter((part) => event[part])
    .map((part) => fieldNames[part])
    .join('、')

/** What was said with it, where something was. */
export const saidIn = (event: ConcernEvent): string | undefined =>
  'reason' in event
    ? event.reason
    : 'text' in event && event.type !== 'responded' && event.type !== 'submitted'
      ? event.text
      : undefined
