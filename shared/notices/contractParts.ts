import * as z from 'zod'
import { rule } from './audience/ruleSchema'
import { noticeContent } from './content'
import { otherNotice } from './event'
import { outcome } from './outcome/outcome'
import { renderedResponse } from './response/renderedResponse'
import { noticeActions } from './status'
import { noticeFields, noticeSizes, noticeStandings, noticeStatuses } from './words'

const why = { at: z.iso.datetime(), reason: z.string() }

/** A notice as people see it: the issue, never the draft. */
export const noticeView = z.object({
  id: z.string(),
  field: z.enum(noticeFields),
  /** 「征地补偿安置公告」, where law knows the kind. */
  kind: z.string().optional(),
  title: z.string(),
  text: z.string(),
  areas: z.array(z.object({ code: z.string(), name: z.string() })),
  /** 写给哪些人, for the phone to hold against its household, and in words. */
  who: z.object({ rule, words: z.string() }).optional(),
  /** 画的范围 within these places, to be read by this name and judged on the phone. */
  shape: z.string().optional(),
  /** As it really runs: where law names places, from the last proof of posting on. */
  from: z.string(),
  until: z.string(),
  /** Why the period has not begun to run; `until` is then the earliest last day there could be. */
  unproven: z.string().optional(),
  /** By the proofs, the day on which it hung in every place that law names. */
  hungSince: z.string().optional(),
  /** 「公示第 12 天，共 30 天」「公示已结束」「11月30日开始」「公示期还没有起算」 */
  period: z.string(),
  running: z.boolean(),
  /** 「法律要求公示不少于 30 日（《…》第二十八条）」 */
  least: z.string().optional(),
  /** What one can do while it is up. */
  now: z.array(z.string()),
  contact: z.string(),
  place: z.string().optional(),
  basis: z.string().optional(),
  /** 来自哪条公开回应. */
  response: renderedResponse.optional(),
  /** 征求意见和修改情况. */
  outcome: outcome.optional(),
  /** 附件, each by its whole name; `file` names it where it opens: what was withdrawn or corrected does not. */
  attachments: z
    .array(z.object({ name: z.string(), size: z.number(), sha256: z.string(), file: z.string().optional() }))
    .optional(),
  /** The provisions it rests on by their names; whether the library holds them is asked there. */
  laws: z.array(z.object({ title: z.string(), provision: z.string().optional() })),
  department: z.string(),
  issuedAt: z.iso.datetime(),
  example: z.boolean(),
  /** 更正: the issue whose place this one takes, and the one that took the place of this one. */
  corrects: otherNotice.extend({ reason: z.string() }).optional(),
  replacedBy: otherNotice.extend(why).optional(),
  withdrawn: z.object(why).optional(),
})
export type NoticeView = z.infer<typeof noticeView>

export const noticeDraft = z.object({
  id: z.string(),
  version: z.number(),
  status: z.enum(noticeStatuses),
  department: z.string(),
  draftedBy: z.string(),
  draftedAt: z.iso.datetime(),
  /** Where it stands today, once it is issued, and its period as it really runs. */
  standing: z.enum(noticeStandings).optional(),
  runs: z
    .object({ from: z.string(), until: z.string(), open: z.string().optional(), hungSince: z.string().optional() })
    .optional(),
  corrects: otherNotice.extend({ reason: z.string() }).optional(),
  /** Of an issue that was withdrawn or corrected: when and why. */
  gone: z.object(why).optional(),
  /** Why it has to hang on boards, where law says so. */
  posted: z.string().optional(),
  /** Written, changed or handed in by the caller, who cannot approve it then. */
  mine: z.boolean(),
  /** Of the caller's department, which alone changes and drops it. */
  ours: z.boolean(),
  kind: z.string(),
  /** The audience by name. */
  places: z.array(z.object({ code: z.string(), name: z.string() })),
  /** 「不少于 30 日（《…》第二十八条）」 */
  least: z.string().optional(),
  upBy: z.object({ day: z.string(), words: z.string(), late: z.boolean() }).optional(),
  sentBack: z.object({ by: z.string(), ...why }).optional(),
  /** Its period if it went up today, or why it cannot. */
  wouldRun: z
    .union([z.object({ from: z.string(), until: z.string(), moved: z.boolean() }), z.object({ why: z.string() })])
    .optional(),
  /** What this reader may do now. */
  can: z.array(z.enum(noticeActions)),
  content: noticeContent,
})
export type NoticeDraft = z.infer<typeof noticeDraft>

export const id = z.strictObject({ id: z.string().min(4).max(40) })
/** What the caller has seen; sent back with a change, so that nobody overtakes another unseen. */
export const version = z.number().int().min(0)
export const reason = z
  .string()
  .trim()
  .min(noticeSizes.reason.least, `理由至少 ${noticeSizes.reason.least} 个字`)
  .max(noticeSizes.reason.most, `理由最多 ${noticeSizes.reason.most} 字`)
export const reply = z.object({ notice: noticeDraft })
export const whoDraft = ['officer', 'editor', 'lead'] as const
export const problems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'] as const
