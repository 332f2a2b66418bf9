import * as z from 'zod'
import { said } from './said'

const unit = z.object({ id: z.string(), name: z.string() })
const words = {
  title: z.string(),
  /** 文号. */
  number: z.string().optional(),
  text: z.string(),
  attachments: z.array(z.string()),
}

/** 公开稿: what is to be open to everybody, waiting for a second signature. Beside the history, for it may have to disappear. */
export const openingDraft = z.object({
  ...words,
  /** What it will be found by: says nothing of the case. */
  name: z.string(),
  by: unit,
  at: z.iso.datetime(),
  /** Why what was open already is changed, or opened again. */
  reason: z.string().optional(),
  /** Not signed: why. */
  sentBack: said.optional(),
})
export type OpeningDraft = z.infer<typeof openingDraft>

const openedChanges = ['更正', '撤下', '再次公开'] as const

/** 依申请公开转主动公开: what one applicant was given, as everybody reads it, and what was changed of it why. */
export const openedInformation = z.object({
  ...words,
  name: z.string(),
  department: unit,
  openedAt: z.iso.datetime(),
  changes: z.array(z.object({ at: z.iso.datetime(), what: z.enum(openedChanges), reason: z.string() })),
  /** Its earlier wordings, for staff. */
  earlier: z.array(z.object({ ...words, until: z.iso.datetime() })),
  withdrawn: z.literal(true).optional(),
})
export type OpenedInformation = z.infer<typeof openedInformation>

/** So many wordings are kept of one; the item stays small. */
export const mostEarlier = 8

/** After a signature: open to everybody, with the wording before it where there was one. */
export function openedOf(
  { name, title, number, text, attachments, reason }: OpeningDraft,
  before: OpenedInformation | undefined,
  { at, department }: { at: string; department: z.infer<typeof unit> },
): OpenedInformation {
  const now = { title, ...(number === undefined ? {} : { number }), text, attachments, name, department }
  if (!before) return { ...now, openedAt: at, changes: [], earlier: [] }
  const what = before.withdrawn ? '再次公开' : '更正'
  const { title: was, number: wasNumber, text: said, attachments: had } = before
  const earlier = {
    title: was,
    ...(wasNumber === undefined ? {} : { number: wasNumber }),
    text: said,
    attachments: had,
  }
  return {
    ...now,
    openedAt: before.openedAt,
    changes: [...before.changes, { at, what, reason: reason ?? '' }],
    earlier: [...before.earlier, { ...earlier, until: at }],
  }
}

/** 撤下: nobody reads it any more; that it was there, and why it is not, stays. */
export const withdrawnOf = (one: OpenedInformation, at: string, reason: string): OpenedInformation => ({
  ...one,
  changes: [...one.changes, { at, what: '撤下', reason }],
  withdrawn: true,
})

/** Whether everybody reads it now. */
export const standsOpen = (one: OpenedInformation | undefined): one is OpenedInformation =>
  one !== undefined && !one.withdrawn
