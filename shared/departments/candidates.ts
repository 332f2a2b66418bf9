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

/** So many are ever named: the likeliest, two beside it, and one for whoever was named otherwise. */
const most = 4

/** Weighs duties and likeness together: the best, first things first; empty where the classifier knows nothing of the question. */
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
    const weighed: { at: number; score: number }[] = []
    for (let at = 0; at < asked.length; at++) {
      const { department, label } = asked[at]!
      const duty = duties.size > 0 ? duties.get(department) : undefined
      const score = scores[label]! + (duty ? dutyShare * Math.min(duty.evidence, dutyCeiling) : 0)
      if (weighed.length === most && score <= weighed[most - 1]!.score) continue
      const place = weighed.findIndex((one) => one.score < score)
      weighed.splice(place === -1 ? weighed.length : place, 0, { at, score })
      if (weighed.length > most) weighed.pop()
    }
    return weighed.map(({ at, score }) => {
      const { department, label } = asked[at]!
      const sure = score >= confident && score > smallTalk
      return { department, duty: duties.get(department), words: () => likely.wordsFor(label), sure, score }
    })
  }
}
