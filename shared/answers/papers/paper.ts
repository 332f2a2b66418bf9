import * as z from 'zod'
import { day } from '../documents/policy'
import { named } from '../../named'
import { outgoing } from '../../outbox'
import { paperEvent, successor } from './event'
import { paperFacts } from './facts'
import { type PaperLack, paperStatuses } from './words'

/**
 * 公文: a document as its drafting department registers it, with its attribute and the interpretation that goes with it
 * (聊政办发〔2021〕5号 四（一）). Internal until a lead who wrote nothing of it has signed.
 */
export const paper = z.object({
  id: z.string(),
  version: z.number().int(),
  department: named,
  facts: paperFacts,
  text: z.string(),
  interpretation: z.string().optional(),
  status: z.enum(paperStatuses),
  /** Everybody who wrote of it, by id: none of them signs. */
  writers: z.array(z.string()),
  signedAt: z.iso.datetime().optional(),
  /** Until when its interpretation is to be out, where it follows. */
  explainBy: z.iso.datetime().optional(),
  explainedAt: z.iso.datetime().optional(),
  successor: successor.optional(),
  /** The first day on which its successor stands in its place. */
  replacedFrom: day.optional(),
  events: z.array(paperEvent),
  outbox: z.array(outgoing),
})
export type Paper = z.infer<typeof paper>

/** Whether a lead has stated in the department's name what it is. */
export const isSignedPaper = ({ status }: Pick<Paper, 'status'>): boolean =>
  status === 'signed' || status === 'replaced'

/** Whether it is still on its way to a signature. */
export const isBeingWritten = ({ status }: Pick<Paper, 'status'>): boolean =>
  status === 'draft' || status === 'submitted' || status === 'returned'

/** Whether anybody may read it. */
export const isPublicPaper = (one: Pick<Paper, 'status' | 'facts'>): boolean =>
  isSignedPaper(one) && one.facts.attribute === '主动公开'

/** What an interpretation is asked for: it speaks to citizens or firms, and anybody may read it. */
export const needsInterpretation = ({ facesPeople, attribute }: Paper['facts']): boolean =>
  facesPeople && attribute === '主动公开'

/** What is missing before it can be handed in: as long as something is, it waits and is not public. */
export function lacksOf({
  facts,
  text,
  interpretation,
}: Pick<Paper, 'facts' | 'text' | 'interpretation'>): PaperLack[] {
  const { attribute, reason, ground } = facts
  const closed = attribute !== undefined && attribute !== '主动公开'
  return [
    ...(attribute ? [] : ['公文属性' as const]),
    ...(closed && !reason ? ['理由' as const] : []),
    ...(attribute === '不予公开' && !ground ? ['不予公开的依据' as const] : []),
    ...(text ? [] : ['全文' as const]),
    ...(needsInterpretation(facts) && !interpretation ? ['解读稿' as const] : []),
  ]
}
