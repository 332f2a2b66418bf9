import type { Moment } from '@shared/inquiries/limits/clocks'
import { inquiryKind, type Inquiry, unit } from '@shared/inquiries/case/inquiry'
import { excerptOf } from '@shared/inquiries/showing/show'
import { partStanding } from '@shared/inquiries/showing/showWork'
import type { InquiryLine } from '@shared/inquiries/view'
import * as z from 'zod'
import type { Kind, Store } from '../platform/store/store'
import { unlessFaster } from '../platform/unless'
import { queueKey } from './store'

/** 协办: what a supporting department finds in its own list. The case itself says what was asked; this only points to it. */
export const partItem = z.object({
  /** part:<query code>:<department>. */
  id: z.string(),
  version: z.number().int(),
  inquiry: z.string(),
  kind: inquiryKind,
  excerpt: z.string(),
  department: unit,
  lead: unit,
  dueAt: z.iso.datetime(),
  dueDate: z.iso.date(),
  since: z.iso.datetime(),
  /** Nothing is wanted of the department any more. */
  over: z.boolean(),
})
export type PartItem = z.infer<typeof partItem>

export const partItems: Kind<PartItem> = {
  table: 'inquiries',
  schema: partItem,
  indexes: {
    first: (one) => (one.over ? undefined : { key: queueKey(one.department.id, 'supporting'), sort: one.dueAt }),
  },
}

/**
 * Makes the lists of supporting departments agree with the case; doing it again changes nothing, so whatever a crash left
 * behind is put right by the next change or the nightly walk; somebody else may be doing it at this moment.
 * @param before who had a part in the case before the change.
 */
export async function settleParts(
  before: readonly string[],
  { id, kind, text, department: lead, parts, status }: Inquiry,
  store: Store<PartItem>,
): Promise<void> {
  const wanted = new Map(parts.map((one) => [one.department.id, one]))
  const open = status === 'handling' || status === 'consulting'
  for (const name of new Set([...before, ...wanted.keys()])) {
    const there = await store.get(`part:${id}:${name}`)
    const part = wanted.get(name)
    const over = !open || !part || part.contributedAt !== undefined
    if (!part) {
      if (there && !there.over) await unlessFaster(store.save({ ...there, over }))
      continue
    }
    const { department, dueAt, dueDate, since } = part
    const item = { kind, inquiry: id, excerpt: excerptOf(text), department, lead, dueAt, dueDate, since, over }
    if (!there) await unlessFaster(store.create({ id: `part:${id}:${name}`, version: 0, ...item }))
    else if (there.over !== over || there.since !== since || there.lead.id !== lead.id)
      await unlessFaster(store.save({ ...there, ...item }))
  }
}

/** Whether a department still owes its opinion. */
export const owesPart = ({ status, parts }: Inquiry, department: string): boolean =>
  (status === 'handling' || status === 'consulting') &&
  parts.some((one) => one.department.id === department && one.contributedAt === undefined)

/** A line of the list, with the internal limit instead of the citizen's. */
export function partLine(
  { inquiry, kind, excerpt, lead, dueAt, dueDate, since }: PartItem,
  moment: Moment,
): InquiryLine {
  return {
    id: inquiry,
    kind,
    excerpt,
    status: 'handling',
    department: lead.name,
    dueDate,
    standing: partStanding(dueAt, undefined, moment),
    submittedAt: since,
  }
}
