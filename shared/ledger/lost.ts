import * as z from 'zod'
import type { Entry } from './entry'
import { named } from '../named'

/**
 * 退回耽误的时间, charged to the department that gave a case back, or asked too late to have it moved, after it had lain there;
 * never to the citizen. What the desk took to move it is the desk's.
 */
export const lostTime = z.object({
  department: named,
  returns: z.number(),
  /** 请改派 past the time for giving back, which the desk moved. */
  moves: z.number(),
  workingDays: z.number(),
  /** From asking until it was moved. */
  deskDays: z.number(),
})
export type LostTime = z.infer<typeof lostTime>

type DaysOf = (stay: { from: string; until: string }) => number

/** By department, in the order of their names. `daysOf` counts the working days of one stay. */
export function lostTimes(entries: readonly Pick<Entry, 'returns' | 'moves'>[], daysOf: DaysOf): LostTime[] {
  const lost = new Map<string, LostTime>()
  const add = (department: LostTime['department'], more: Partial<LostTime>) => {
    const { returns = 0, moves = 0, workingDays = 0, deskDays = 0 } = lost.get(department.id) ?? {}
    lost.set(department.id, {
      department,
      returns: returns + (more.returns ?? 0),
      moves: moves + (more.moves ?? 0),
      workingDays: workingDays + (more.workingDays ?? 0),
      deskDays: deskDays + (more.deskDays ?? 0),
    })
  }
  for (const { department, ...stay } of entries.flatMap(({ returns }) => returns))
    add(department, { returns: 1, workingDays: daysOf(stay) })
  for (const { department, from, asked, until } of entries.flatMap(({ moves = [] }) => moves))
    add(department, {
      moves: 1,
      workingDays: daysOf({ from, until: asked }),
      deskDays: daysOf({ from: asked, until }),
    })
  return [...lost.values()].sort((a, b) => a.department.name.localeCompare(b.department.name, 'zh-CN'))
}
