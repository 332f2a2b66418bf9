import { knownQuestions } from '@shared/answers/knownQuestions'
import { signalNames } from '@shared/answers/rankingCards'
import type { Department } from '@shared/departments/department'
import { successionOf } from '@shared/departments/succession'
import * as z from 'zod'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { type Reference, referenceOf } from '../../platform/reference'
import { seedFacts } from '../loadSeeds'
import { fileOption, readRows } from './rows'

const asked = z.object({ question: z.string().min(1), departments: z.array(z.string().min(1)).min(1) })

/** A card asked in (nearly) the same words answers the question, and its department with it. */
const sameQuestion = 0.8
const sameWords = signalNames.indexOf('nearest')

/**
 * evaluate routing: whether the department named first, or one of the three named, is among those that a row accepts.
 * Departments are written as ours (市教育体育局), as they were once called, or by id; a row that names an unknown one
 * is told on stderr and not scored.
 */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const path = fileOption(options, 'questions')
  const rows = await readRows(path, asked)
  const reference = referenceOf(seedFacts())
  const idOf = knownBy(reference.departments)
  const named = namesFor(reference)
  let questions = 0
  let first = 0
  let three = 0
  for (const [at, { question, departments }] of rows.entries()) {
    const unknown = departments.filter((name) => !idOf(name))
    if (unknown.length > 0) {
      progress(`${path} 第 ${at + 1} 行的单位不在名册里，不计分：${unknown.join('、')}`)
      continue
    }
    const accepted = new Set(departments.map(idOf))
    const answers = named(question)
    questions += 1
    if (accepted.has(answers[0])) first += 1
    if (answers.some((id) => accepted.has(id))) three += 1
  }
  return { questions, top1: first / Math.max(1, questions), top3: three / Math.max(1, questions) }
}

function knownBy(departments: readonly Department[]): (name: string) => string | undefined {
  const owner = successionOf(departments)
  return (name) => departments.find(({ id }) => id === name.trim())?.id ?? owner(name.trim())?.id
}

/** Up to three departments for a question, as the product names them where no document was found. */
function namesFor(reference: Reference): (question: string) => string[] {
  const known = knownQuestions(loadAnswerCards())
  const owner = successionOf(reference.departments)
  return (question) => {
    const { department, alternatives } = reference.route({ question })
    const routed = [department.id, ...alternatives.map(({ id }) => id)]
    const [nearest] = known.nearest(question, 1)
    const ofCard =
      nearest && (nearest.signals[sameWords] ?? 0) >= sameQuestion ? owner(nearest.card.department)?.id : undefined
    return (ofCard ? [ofCard, ...routed.filter((id) => id !== ofCard)] : routed).slice(0, 3)
  }
}
