import * as z from 'zod'
import { Problem } from '../../problem'
import { handsIn, interpretationEvent } from './event'
import { interpretationStatuses } from './status'
import { interpretationForms, interpretationSizes, mostInterpreted } from '../words'
import { named } from '../../named'
import { outgoing } from '../../outbox'

export const interpretationForm = z.enum(interpretationForms)

const { text, link } = interpretationSizes

/** What an interpretation says, in draft and published alike. */
export const interpretationContent = z.strictObject({
  policyId: z.string().min(1).max(200),
  /** 第三十三条…; none where the whole policy is explained. */
  provisions: z.array(z.string().min(1).max(40)).max(mostInterpreted, `一次最多解读 ${mostInterpreted} 条`).default([]),
  form: interpretationForm,
  text: z
    .string()
    .trim()
    .min(text.least, `至少写 ${text.least} 字：这是什么事、和谁有关、要做什么、到哪里办`)
    .max(text.most, `最多 ${text.most} 字`),
  /** Where the picture, video or record of it is. */
  link: z.url('链接要以 https 开头').startsWith('https://', '链接要以 https 开头').max(link.most).optional(),
})

/** 解读: a department's own words about a policy of its making or its charge. */
export const interpretation = interpretationContent.extend({
  id: z.string(),
  version: z.number().int(),
  policyTitle: z.string(),
  department: named,
  status: z.enum(interpretationStatuses),
  draftedBy: named,
  draftedAt: z.iso.datetime(),
  signedBy: named.optional(),
  publishedAt: z.iso.datetime().optional(),
  /** Older interpretations have none. */
  events: z.array(interpretationEvent).default([]),
  /** What is still to be told of it. */
  outbox: z.array(outgoing).default([]),
})
export type Interpretation = z.infer<typeof interpretation>
export type InterpretationContent = z.infer<typeof interpretationContent>

/** What somebody has to have seen before they change it; messages that leave it change nothing of that. */
export const editionOf = ({ events }: Pick<Interpretation, 'events'>): number =>
  events.filter(({ type }) => type !== 'drafted').length

/** Whoever wrote a word of it. */
export const writersOf = ({ draftedBy, events }: Pick<Interpretation, 'draftedBy' | 'events'>): Set<string> =>
  new Set([draftedBy.id, ...handsIn(events)])

/** More than this part of the sentences being the policy's own is no interpretation (杜绝简单摘抄). 本市约定. */
export const mostCopied = 0.6

/** How many sentences there are, and how many of them stand in the policy word for word. */
export function copiedSentences(text: string, policyText: string): { sentences: number; copied: number } {
  const source = bare(policyText)
  const sentences = text
    .split(/[。；;！？?\n]/)
    .map(bare)
    .filter((one) => one.length >= 6)
  return { sentences: sentences.length, copied: sentences.filter((one) => source.includes(one)).length }
}

/** @throws Problem 'bad-input' (400) naming the count, where most of it is copied. */
export function requireOwnWords(text: string, policyText: string, field = 'text'): void {
  const { sentences, copied } = copiedSentences(text, policyText)
  if (sentences === 0 || copied / sentences <= mostCopied) return
  const message = `${sentences} 句里有 ${copied} 句和原文一样，解读要用自己的话说清楚，不能照抄`
  throw new Problem('bad-input', message, [{ field, message }])
}

const bare = (text: string) =>
  text.normalize('NFKC').replace(/第[〇零一二三四五六七八九十百千\d]+条|[^\p{L}\p{N}]/gu, '')
