import type { Answer } from '@shared/answers/answer/answer'
import type { Responsible } from '@shared/departments/responsible'
import type { Guard } from '@shared/answers/question/guard'
import { guardTexts } from '@shared/answers/question/guardTexts'
import type { Reference } from '../../platform/bucket/reference'
import { responsibleBy } from './responsible'

const petitions = '市信访局'

/**
 * Whether nothing else is looked for: what says nothing may go on from the question before, and a matter that a card answers is told,
 * whoever is complained of.
 */
export const isFinal = (guard: Guard, about: string | undefined): boolean =>
  guard !== 'petition' && !(guard === 'noise' && about !== undefined)

/** What is no question about a provision: our own words, what to do next and who can help, without any provision. */
export function guardedAnswer(guard: Guard, question: string, reference: Reference): Answer {
  const { text, next } = guardTexts[guard]
  // Words that mean nothing are nobody's matter.
  if (guard === 'noise') return { kind: 'referral', text, next, citations: [], related: [], unclear: 'nonsense' }
  return {
    kind: 'referral',
    text,
    next,
    citations: [],
    related: [],
    department: responsibleFor(guard, question, reference),
  }
}

function responsibleFor(guard: Guard, question: string, reference: Reference): Responsible {
  const office = guard === 'petition' && reference.departments.find(({ name }) => name === petitions)
  if (office) {
    const reason = `反映公职人员、对处理结果提出申诉，属于信访事项，由${office.name}登记受理（《信访工作条例》第十七条、第二十二条）`
    return { id: office.id, name: office.name, reason }
  }
  return responsibleBy(reference.route({ question }))
}
