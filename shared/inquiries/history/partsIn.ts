import * as z from 'zod'
import { named } from '../../named'
import { evolve } from '../case/evolve'
import type { Inquiry, Part } from '../case/inquiry'
import { isOpen } from '../words'
import { bornOf } from './replay'

/** 协办 as the ledger counts it: who was asked when and until when, and what became of it. */
export const partBrief = z.object({
  department: named,
  lead: named,
  since: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  dueDate: z.iso.date(),
  doneAt: z.iso.datetime().optional(),
  /** It gave the part back; what the desk says stays with it is asked of it anew. */
  returnedAt: z.iso.datetime().optional(),
  /** Since when nothing is wanted of it any more, although it has not said it. */
  overAt: z.iso.datetime().optional(),
})
export type PartBrief = z.infer<typeof partBrief>

/** Every part that was ever asked for in a case, read from its history. */
export function partsIn(inquiry: Inquiry): PartBrief[] {
  if (!inquiry.events.some((one) => 'supporting' in one)) return []
  const asked: PartBrief[] = []
  let one = bornOf(inquiry)
  let live: PartBrief[] = []
  for (const event of inquiry.events) {
    one = evolve(one, event)
    const now = one.parts.map((part) => {
      const found = live.find((each) => each.department.id === part.department.id && each.since === part.since)
      return seen(found ?? begun(part, one, asked), part, isOpen(one.status) ? undefined : event.at)
    })
    for (const gone of live.filter((each) => !now.includes(each)))
      if (!gone.doneAt && !gone.returnedAt) gone.overAt ??= event.at
    live = now
  }
  return asked
}

function begun(
  { department, since, dueAt, dueDate, settled }: Part,
  { department: lead }: Inquiry,
  asked: PartBrief[],
) {
  const one: PartBrief = { department, lead, since, dueAt, dueDate }
  const before = settled ? asked.findLastIndex((each) => each.department.id === department.id) : -1
  if (before >= 0) asked.splice(before, 1)
  asked.push(one)
  return one
}

/** The same entry, as the part stands now. `over`: the case is open no more, and since when. */
function seen(one: PartBrief, { contributedAt, returned }: Part, over: string | undefined): PartBrief {
  one.doneAt ??= contributedAt
  one.returnedAt = contributedAt ? undefined : returned?.at
  one.overAt = over === undefined || one.doneAt || one.returnedAt ? undefined : (one.overAt ?? over)
  return one
}
