import type { Department } from './department'
import { dutyMatcher } from './match'

/**
 * 主题 for the ledger: that of the duty that fits the text best among those of the department that has it, else the
 * department's own. A county organ counts as the city department it works under; the triage desk has no topic.
 */
export function topicsOf(departments: readonly Department[]) {
  const match = dutyMatcher(departments)
  const byId = new Map(departments.map((each) => [each.id, each]))
  return (departmentId: string, text: string): string | undefined => {
    const department = byId.get(departmentId.split('@')[0] ?? '')
    const several = department?.duties.some(({ topic }) => topic !== undefined)
    const duty = several ? match(text).find((one) => one.department === department)?.duty : undefined
    return duty?.topic ?? department?.topic
  }
}
