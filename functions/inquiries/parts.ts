import type { Moment } from '@shared/inquiries/limits/clocks'
import { inquiryKind, type Inquiry, unit } from '@shared/inquiries/case/inquiry'
import { excerptOf } from '@shared/inquiries/showing/show'
import { partStanding } from '@shared/inquiries/showing/partShown'
import { deskToMove } from '@shared/inquiries/limits/moving'
import { deskOver } from '@shared/departments/units/unitTree'
import type { InquiryLine } from '@shared/inquiries/view'
import * as z from 'zod'
import type { Kind, Store } from '../platform/store/store'
import { unlessFaster } from '../platform/unless'
import { queueKey } from './store'

/**
 * 协办: what a supporting department finds in its own list, and 请改派: what the desk that hands out finds in its own. The case
 * itself says what was asked; this only points to it.
 */
export const partItem = z.object({
  /** part:<query code>:<department>, or move:<query code>. */
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
  /** 交回: the desk that decides whose it is; it lies in the list of that desk until then. */
  desk: z.string().optional(),
  /** 请改派: it is the whole case that the desk is asked to move. */
  moves: z.literal(true).optional(),
  /** Nothing is wanted of the department any more. */
  over: z.boolean(),
})
export type PartItem = z.infer<typeof partItem>

export const partItems: Kind<PartItem> = {
  table: 'inquiries',
  schema: partItem,
  indexes: {
    first: (one) =>
      one.over ? undefined : { key: queueKey(one.desk ?? one.department.id, 'supporting'), sort: one.dueAt },
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
    const { department, dueAt, dueDate, since, returned } = part
    const desk = returned ? { desk: deskOver(lead.id) } : {}
    const item = { kind, inquiry: id, excerpt: excerptOf(text), department, lead, dueAt, dueDate, since, over, ...desk }
    if (!there) await unlessFaster(store.create({ id: `part:${id}:${name}`, version: 0, ...item }))
    else if (differs(there, item)) await unlessFaster(store.save({ id: there.id, version: there.version, ...item }))
  }
}

const differs = (there: PartItem, now: Pick<PartItem, 'over' | 'since' | 'lead' | 'desk'>): boolean =>
  there.over !== now.over || there.since !== now.since || there.lead.id !== now.lead.id || there.desk !== now.desk

/** The same for 请改派: the desk that decides has it in its list until it did. `asked`: it was there before the change. */
export async function settleMove(
  { id, kind, text, department, clock, moveAsked }: Inquiry,
  store: Store<PartItem>,
  asked = true,
): Promise<void> {
  if (!moveAsked && !asked) return
  const there = await store.get(`move:${id}`)
  if (!moveAsked) {
    if (there && !there.over) await unlessFaster(store.save({ ...there, over: true }))
    return
  }
  const { dueAt, dueDate } = clock
  const now = {
    ...{ kind, inquiry: id, excerpt: excerptOf(text), department, lead: department, dueAt, dueDate },
    ...{ since: moveAsked.at, desk: deskToMove({ department, moveAsked }), moves: true as const, over: false },
  }
  if (!there) await unlessFaster(store.create({ id: `move:${id}`, version: 0, ...now }))
  else if (there.dueAt !== dueAt || differs(there, now))
    await unlessFaster(store.save({ id: there.id, version: there.version, ...now }))
}

/** Whether a department still owes its opinion, or a desk its decision on what was given back. */
export const owesPart = (
  { status, parts, moveAsked }: Inquiry,
  { department, desk, moves }: Pick<PartItem, 'department' | 'desk' | 'moves'>,
): boolean =>
  moves
    ? moveAsked !== undefined
    : (status === 'handling' || status === 'consulting') &&
      parts.some(
        (one) =>
          one.department.id === department.id &&
          one.contributedAt === undefined &&
          (desk === undefined) === (one.returned === undefined),
      )

/** A line of the list, with the internal limit instead of the citizen's. */
export function partLine(
  { inquiry, kind, excerpt, department, lead, dueAt, dueDate, since, desk, moves }: PartItem,
  moment: Moment,
): InquiryLine {
  const standing = partStanding({ dueAt, dueDate }, moment)
  const over = standing.kind !== 'overdue' ? '' : moves ? '，超过答复期限' : `，${standing.words}`
  return {
    id: inquiry,
    kind,
    excerpt,
    status: 'handling',
    department: lead.name,
    dueDate,
    standing: desk ? { ...standing, words: `${department.name}${moves ? '请改派' : '交回'}${over}` } : standing,
    submittedAt: since,
  }
}
