import * as z from 'zod'
import type { PartBrief } from '../inquiries/history/partsIn'
import { named } from '../named'
import { rate, rateOf } from './numbers'
import { type PartOutcome, partOutcome } from './partOutcome'

/** 协办 of one department. */
export const supportRow = z.object({
  department: named,
  /** Parts asked of it, but for those of which nothing was wanted any more before they were due. */
  asked: z.number(),
  onTime: z.number(),
  late: z.number(),
  /** The reply went out without it, past its limit. */
  missed: z.number(),
  /** Past its limit now. */
  owing: z.number(),
  /** 交回: on nobody's account. */
  returned: z.number(),
  /** On time ÷ all whose limit is over or that were said: what was given back and what is not yet due is left out. */
  inTime: rate,
})
export type SupportRow = z.infer<typeof supportRow>

/** A part past its limit now, by the code of its case, whenever that came. */
export const latePart = z.object({
  id: z.string(),
  department: named,
  lead: named,
  dueDate: z.iso.date(),
  workingDaysOver: z.number(),
  /** 交回: what is late is the decision of the desk. */
  returned: z.boolean().optional(),
})
export type LatePart = z.infer<typeof latePart>

/** By department, in the order of their names. */
export function supportOf(cases: readonly { parts?: readonly PartBrief[] | undefined }[], now: string): SupportRow[] {
  const byUnit = new Map<string, PartBrief[]>()
  for (const part of cases.flatMap(({ parts = [] }) => parts))
    byUnit.set(part.department.id, [...(byUnit.get(part.department.id) ?? []), part])
  return [...byUnit.values()]
    .flatMap((parts) => rowOf(parts, now))
    .sort((a, b) => a.department.name.localeCompare(b.department.name, 'zh-CN'))
}

function rowOf(parts: readonly PartBrief[], now: string): SupportRow[] {
  const outcomes = parts.map((one) => partOutcome(one, now))
  const count = (wanted: PartOutcome) => outcomes.filter((one) => one === wanted).length
  const asked = parts.length - count('spared')
  const department = parts.at(-1)?.department
  if (asked === 0 || !department) return []
  const [onTime, late, missed, owing] = [count('onTime'), count('late'), count('missed'), count('owing')]
  const inTime = rateOf(onTime, onTime + late + missed + owing)
  return [{ department, asked, onTime, late, missed, owing, returned: count('returned'), inTime }]
}
