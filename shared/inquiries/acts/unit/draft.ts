import * as z from 'zod'
import type { Caller } from '../../../people/caller'
import { Problem } from '../../../problem'
import { disclosureAnswer } from '../../case/disclosureAnswer'
import type { Inquiry } from '../../case/inquiry'
import { attachments, basisLine, caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { recordAnswer } from '../../reply/recordAnswer'
import { deskSizes, mostBasis } from '../../deskWords'
import type { Moment } from '../../limits/clocks'
import { act } from '../act'
import { ownDepartment } from '../callers'
import { by } from '../byWhom'
import { staffOfDepartment } from './staff'

export const replyWords = z.strictObject({
  text: words(deskSizes.reply, '答复内容'),
  basis: z.array(basisLine).max(mostBasis).default([]),
  attachments,
  /** Findings of the quality gate that are overridden, each with the reason. */
  overrides: z
    .array(z.strictObject({ finding: z.string().min(1).max(40), reason: words(deskSizes.override, '保留的理由') }))
    .max(10)
    .default([]),
  /** For an application for disclosure: which answer it is, on what ground, and where it is reviewed. */
  answer: disclosureAnswer.optional(),
  /** For an application to have one's own record corrected: what came of it. */
  record: recordAnswer.optional(),
  version,
})
/** `reviewBody`: as the department has it, whatever was sent. */
type ReplyWords = Omit<z.output<typeof replyWords>, 'version'> & { reviewBody?: string }

/** An answer, to be reviewed where this department's decisions are. */
export const reviewedAt = ({ answer, reviewBody }: Pick<ReplyWords, 'answer' | 'reviewBody'>) =>
  answer && reviewBody !== undefined ? { ...answer, reviewBody } : answer

/** The case with these words as its draft. */
export function drafted(inquiry: Inquiry, sent: ReplyWords, caller: Caller, { at }: Moment): Inquiry {
  const { text, basis, attachments: files, overrides, record } = sent
  const answer = reviewedAt(sent)
  const kept = {
    text,
    basis,
    attachments: files,
    overrides,
    ...(answer ? { answer } : {}),
    ...(record ? { record } : {}),
  }
  return { ...inquiry, draft: { by: by(caller), at, ...kept } }
}

/** `over`: when the draft was laid there that this one goes over, as far as its writer knew; empty where they knew of none. */
const draftWords = replyWords.extend({ over: z.string().max(40).optional() })

/** Two people who write at once: the later one hears of the other's words instead of wiping them out. */
function goesOverNobody({ draft: lies }: Inquiry, { over, text }: z.output<typeof draftWords>): void {
  if (over === undefined || !lies || lies.at === over || lies.text === text) return
  throw new Problem('changed-meanwhile', `${lies.by.name}已经存了另一份答复稿，你写的留在这台设备上`)
}

export const draftReply = caseOperation({
  name: 'draftReply',
  path: 'draft',
  summary: '存下答复稿，不送审',
  callers: staffOfDepartment,
  body: draftWords,
})

/** 起草: kept with the case, so that a colleague can go on; the history begins when it is handed in. */
export const draft = act({
  action: 'draft',
  operation: draftReply,
  who: ownDepartment,
  requires: goesOverNobody,
  keeps: drafted,
  decide: () => [],
})
