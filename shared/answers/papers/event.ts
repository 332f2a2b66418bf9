import * as z from 'zod'
import { day } from '../documents/policy'
import { named } from '../../named'
import { paperFacts } from './facts'

/** What came in place of a document; `closed`: 不予公开, so that nobody outside reads even its title. */
export const successor = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string().optional(),
  closed: z.literal(true).optional(),
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
    case 'dropped':
      return '作废'
  }
}
