import * as z from 'zod'
import { named } from '../../named'

const step = <T extends string>(type: T) => z.object({ type: z.literal(type), at: z.iso.datetime(), by: named })

/** 起草、修改、退回、不用、签发、撤下: what happened to an interpretation, appended and never edited. */
export const interpretationEvent = z.discriminatedUnion('type', [
  step('drafted'),
  step('revised'),
  step('sentBack').extend({ reason: z.string() }),
  step('dropped'),
  step('signed'),
  step('withdrawn').extend({ reason: z.string() }),
])
export type InterpretationEvent = z.infer<typeof interpretationEvent>

/** Who changed a word of it after the first draft. */
export const handsIn = (events: readonly InterpretationEvent[]): string[] =>
  events.flatMap(({ type, by }) => (type === 'revised' ? [by.id] : []))

const did: Record<InterpretationEvent['type'], string> = {
  drafted: '起草了这份解读',
  revised: '改了这份解读',
  sentBack: '把这份解读退回修改',
  dropped: '说这份解读不用了',
  signed: '签发了这份解读',
  withdrawn: '撤下了这份解读',
}

/** What happened last, for a colleague who came too late: 示例审核已经在11月23日（周一）10:00签发了这份解读 */
export const headline = ({ type, by: { name } }: InterpretationEvent, when: string): string =>
  `${name}已经在${when}${did[type]}`
