import * as z from 'zod'
import { day } from '../documents/policy'
import { named } from '../../named'
import { paperFacts } from './facts'
import { paperAttributes } from './words'

/** What came in place of a document, with what it said of its own openness; absent in what was written before that was kept. */
export const successor = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string().optional(),
  attribute: z.enum(paperAttributes).optional(),
})

const what = <T extends string>(type: T) => ({ at: z.iso.datetime(), by: named, type: z.literal(type) })

/** What happened to a registered document, appended and never edited. Its text and its interpretation lie beside. */
export const paperEvent = z.discriminatedUnion('type', [
  z.object({ ...what('registered'), facts: paperFacts }),
  z.object({ ...what('revised'), facts: paperFacts }),
  z.object(what('submitted')),
  z.object({ ...what('sentBack'), reason: z.string() }),
  /** 签发; `explainBy` where its interpretation is to follow. */
  z.object({ ...what('signed'), explainBy: z.iso.datetime().optional() }),
  z.object(what('explained')),
  z.object({
    ...what('replaced'),
    successor,
    from: day,
    reason: z.string(),
  }),
  z.object({ ...what('withdrawn'), reason: z.string() }),
  z.object(what('dropped')),
])
export type PaperEvent = z.infer<typeof paperEvent>

/** What happened, in the words of the office. */
export function paperHeadline(event: PaperEvent): string {
  switch (event.type) {
    case 'registered':
      return '登记'
    case 'revised':
      return '改登记'
    case 'submitted':
      return '送签'
    case 'sentBack':
      return '退回修改'
    case 'signed':
      return event.explainBy ? '签发，解读另发' : '签发'
    case 'explained':
      return '发布解读'
    case 'replaced':
      return `由《${event.successor.title}》取代`
    case 'withdrawn':
      return '撤下'
    case 'dropped':
      return '作废'
  }
}
