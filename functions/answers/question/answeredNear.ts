import type { Answer } from '@shared/answers/answer/answer'
import type { Responsible } from '@shared/departments/responsible'
import type { Reference } from '../../platform/bucket/reference'

type Reasoned = Pick<Responsible, 'id' | 'name' | 'reason'>

/** The answer with the unit of the citizen's own place as the responsible one, and why; unchanged where no place is known. */
export function answeredNear(answer: Answer, area: string | undefined, { near }: Pick<Reference, 'near'>): Answer {
  const { department } = answer
  if (!department) return answer
  const nearby = <T extends Reasoned>(one: T): T => {
    const found = near(one.id, area)
    return found
      ? {
          ...one,
          ...found.unit,
          reason: `${one.reason}。${found.words}`,
          ...(found.local ? { local: found.local } : {}),
        }
      : one
  }
  const { alternatives } = department
  return {
    ...answer,
    department: { ...nearby(department), ...(alternatives ? { alternatives: alternatives.map(nearby) } : {}) },
  }
}
