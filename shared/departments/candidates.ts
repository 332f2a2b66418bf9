import type { ClassifierFile } from './classifierFile'
import { type Department, triageDesk } from './department'
import { likenessBy } from './likeness'
import type { DutyMatch } from './match'

/** A department that duty, likeness to past questions or both speak for: the likeness by its `words`. `sure`: likeness alone is enough. */
export interface DepartmentCandidate {
  department: Department
  duty: DutyMatch | undefined
  words(): string[]
  sure: boolean
  score: number
}

/** Of questions kept back from fitting, hardly one in four below this score was right. */
const confident = -0.58
/** What evidence of a duty adds to a score, up to a ceiling: chosen on ways of asking held back from fitting. */
const dutyShare = 0.05
const dutyCeiling = 10

/** Weighs duties and likeness together, best first; empty where the classifier knows nothing of the question. */
export function candidatesBy(departments: readonly Department[], learned: ClassifierFile) {
  const likeness = likenessBy(learned)
  return (question: string, matches: readonly DutyMatch[]): DepartmentCandidate[] => {
    const likely = new Map(likeness(question).map((one) => [one.id, one]))
    if (likely.size === 0) return []
    const duties = new Map(matches.map((one) => [one.department, one]))
    const smallTalk = likely.get(triageDesk.id)?.score ?? -Infinity
    return departments
      .flatMap((department): DepartmentCandidate[] => {
        const alike = likely.get(department.id)
        if (!alike) return []
        const duty = duties.get(department)
        const score = alike.score + dutyShare * Math.min(duty?.evidence ?? 0, dutyCeiling)
        return [{ department, duty, words: alike.words, sure: score >= confident && score > smallTalk, score }]
      })
      .sort((a, b) => b.score - a.score)
  }
}
