import * as z from 'zod'
import { neverPublic } from '../../redaction/kinds'
import { publicWords } from '../../redaction/publicWords'
import { editionOf, type Interpretation, interpretationContent, writersOf } from './interpretation'
import { interpretationStatuses } from './status'
import { feedback, provisionName } from './judgement'

/** What anyone reads of an interpretation: who wrote and who signed it stays inside. */
export const publishedInterpretation = interpretationContent.extend({
  id: z.string(),
  policyTitle: z.string(),
  department: z.string(),
  publishedAt: z.string(),
})
export type PublishedInterpretation = z.infer<typeof publishedInterpretation>

/** The same in the list of its department, where it may be taken down: its words stand beside its policy. */
export const deskPublished = publishedInterpretation.omit({ text: true, link: true }).extend({ version: z.number() })
export type DeskPublished = z.infer<typeof deskPublished>

/** What colleagues read of a draft; `mine` tells whoever wrote or changed it that somebody else has to sign. */
export const draftedInterpretation = interpretationContent.extend({
  id: z.string(),
  version: z.number(),
  policyTitle: z.string(),
  draftedBy: z.string(),
  draftedAt: z.string(),
  mine: z.boolean(),
  status: z.enum(interpretationStatuses),
  sentBack: z
    .object({ by: z.string(), at: z.string(), reason: z.string(), wasPublic: z.boolean().optional() })
    .optional(),
})
export type DraftedInterpretation = z.infer<typeof draftedInterpretation>

/** 政策解读应同步: a policy in force that nobody has explained yet. */
export const owedPolicy = z.object({
  id: z.string(),
  title: z.string(),
  category: z.string(),
  versionDate: z.string(),
  effectiveFrom: z.string(),
})
export type OwedPolicy = z.infer<typeof owedPolicy>

/** 二次解读 as the department sees it. */
export const owedInterpretation = z.object({
  provision: provisionName,
  /** The version in force, where it is held. */
  policyId: z.string().optional(),
  unresolved: z.number(),
  reasons: feedback.shape.reasons,
  words: z.array(z.string()),
  openedAt: z.string(),
  dueAt: z.string(),
  /** 从触发次日起算 10 个工作日，12月8日（周二）前发布解读，本市约定 */
  deadline: z.string(),
  /** 还有 10 个工作日 · 超期 2 个工作日 */
  clock: z.string(),
  standing: z.enum(['onTime', 'near', 'overdue']),
})
export type OwedInterpretation = z.infer<typeof owedInterpretation>

/** 答案随文件失效: a card that no longer answers, because what it rests on has been replaced. */
export const withdrawnCard = z.object({
  card: z.string(),
  question: z.string(),
  checked: z.string(),
  /** The citation that no longer holds, and the version that took its place, where there is one. */
  provision: provisionName,
  successor: z
    .object({ id: z.string(), title: z.string(), versionDate: z.string(), effectiveFrom: z.string() })
    .optional(),
})
export type WithdrawnCard = z.infer<typeof withdrawnCard>

const contentOf = ({ policyId, provisions, form, text, link }: Interpretation) => ({
  policyId,
  provisions,
  form,
  text,
  ...(link ? { link } : {}),
})

export function publicOf(one: Interpretation): PublishedInterpretation {
  const { id, policyTitle, department, publishedAt = '' } = one
  return {
    id,
    policyTitle,
    department: department.name,
    publishedAt,
    ...contentOf(one),
    text: publicWords(one.text, neverPublic),
  }
}

export function deskPublishedOf(one: Interpretation): DeskPublished {
  const { id, policyId, policyTitle, provisions, form, department, publishedAt = '' } = one
  return {
    id,
    policyId,
    policyTitle,
    provisions,
    form,
    department: department.name,
    publishedAt,
    version: editionOf(one),
  }
}

export function draftOf(one: Interpretation, viewer: string): DraftedInterpretation {
  const { id, policyTitle, draftedBy, draftedAt, status, events } = one
  const back = status === 'returned' ? events.findLast((event) => 'reason' in event) : undefined
  const wasPublic = back?.type === 'withdrawn' ? { wasPublic: true } : {}
  return {
    id,
    version: editionOf(one),
    policyTitle,
    draftedBy: draftedBy.name,
    draftedAt,
    mine: writersOf(one).has(viewer),
    status,
    ...(back ? { sentBack: { by: back.by.name, at: back.at, reason: back.reason, ...wasPublic } } : {}),
    ...contentOf(one),
  }
}
