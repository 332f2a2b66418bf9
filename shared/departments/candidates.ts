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
  const placeOf = new Map(learned.labels.map((label, at) => [label, at]))
  const asked = departments.flatMap((department) => {
    const label = placeOf.get(department.id)
    return label === undefined ? [] : [{ department, label }]
  })
  const desk = placeOf.get(triageDesk.id)
  return (question: string, matches: readonly DutyMatch[]): DepartmentCandidate[] => {
    const likely = likeness(question)
    if (!likely) return []
    const { scores } = likely
    const smallTalk = desk === undefined ? -Infinity : scores[desk]!
    const duties = new Map<Department, DutyMatch>()
    for (const one of matches) if (!duties.has(one.department)) duties.set(one.department, one)
    return asked
      .map(({ department, label }): DepartmentCandidate => {
        const duty = duties.size > 0 ? duties.get(department) : undefined
        const alike = scores[label]!
        const score = duty ? alike + dutyShare * Math.min(duty.evidence, dutyCeiling) : alike
        const sure = score >= confident && score > smallTalk
        return { department, duty, words: () => likely.wordsFor(label), sure, score }
      })
      .sort((a, b) => b.score - a.score)
  }
}
