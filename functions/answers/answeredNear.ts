import type { Answer } from '@shared/answers/answer'
import type { Reference } from '../platform/reference'

/** The answer with the unit of the citizen's own place as the responsible one, and why; unchanged where no place is known. */
export function answeredNear(answer: Answer, area: string | undefined, { near }: Pick<Reference, 'near'>): Answer {
  const { department } = answer
  const found = department && near(department.id, area)
  return found ? { ...answer, department: { ...found.unit, reason: `${department.reason}。${found.words}` } } : answer
}
