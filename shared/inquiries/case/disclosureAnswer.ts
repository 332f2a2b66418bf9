import * as z from 'zod'
import { Problem } from '../../problem'
import { deskSizes } from '../deskWords'
import {
  answerKinds,
  type DisclosureDecision,
  decisionSizes,
  mostParts,
  openings,
  shownKeys,
  withheldGrounds,
} from '../disclosure/decisionWords'
import { missingIn } from '../disclosure/missing'
import type { inquiryKinds } from '../words'

const upTo = (most: number) => z.string().trim().max(most, `最多 ${most} 字`)

/** What a reply to an application decides; while it is drafted it may be half filled in. */
export const disclosureAnswer = z.object({
  kind: z.enum(answerKinds),
  ground: z.enum(withheldGrounds).optional(),
  /** 行政复议机关, by name. */
  reviewBody: upTo(deskSizes.reviewBody.most).optional(),
  shown: z.partialRecord(z.enum(shownKeys), upTo(decisionSizes.shown.most)).optional(),
  /** 部分公开: what is left out, each with its ground and reason. */
  parts: z
    .array(
      z.object({
        what: upTo(decisionSizes.part.most),
        ground: z.enum(withheldGrounds),
        reason: upTo(decisionSizes.partReason.most),
      }),
    )
    .max(mostParts, `最多 ${mostParts} 处`)
    .optional(),
  /** 同步审查. */
  opening: z.object({ judged: z.enum(openings), reason: upTo(decisionSizes.openingReason.most).optional() }).optional(),
})
export type DisclosureAnswer = z.infer<typeof disclosureAnswer>

/** Checks a reply as it is handed in and again as it is signed. @throws Problem 'bad-input' naming what is missing. */
export function requireWholeAnswer(kind: (typeof inquiryKinds)[number], answer: DisclosureDecision | undefined): void {
  if (kind !== 'disclosure') {
    if (!answer) return
    const message = '只有信息公开申请才选答复的种类'
    throw new Problem('bad-input', message, [{ field: 'answer.kind', message }])
  }
  const missing = missingIn(answer)
  if (missing[0]) throw new Problem('bad-input', missing[0].message, missing)
}
