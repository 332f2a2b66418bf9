import * as z from 'zod'
import type { Entry } from './entry'
import { named } from '../named'

/** 退回耽误的时间, charged to the department that gave a case back after it had lain there, never to the citizen. */
export const lostTime = z.object({
  department: named,
  returns: z.number(),
  workingDays: z.number(),
})
export type LostTime = z.infer<typeof lostTime>

/** By department, in the order of their names. `daysOf` counts the working days of one stay. */
export function lostTimes(
  entries: readonly Pick<Entry, 'returns'>[],
  daysOf: (stay: { from: string; until: string }) => number,
): LostTime[] {
  const lost = new Map<string, LostTime>()
  for (const { department, ...stay } of entries.flatMap(({ returns }) => returns)) {
    const { returns = 0, workingDays = 0 } = lost.get(department.id) ?? {}
    lost.set(department.id, { department, returns: returns + 1, workingDays: workingDays + daysOf(stay) })
  }
  return [...lost.values()].sort((a, b) => a.department.name.localeCompare(b.department.name, 'zh-CN'))
}
