import type { Answers, Question, Value } from './question'

/** Whether something was said at all. */
export function isSaid(value: Value | undefined): value is Value {
  if (value === undefined) return false
  if (typeof value === 'string') return value.trim() !== ''
  return typeof value === 'number' || value.some((one) => one !== null)
}

/** The questions that these answers lead to, in order: what a question that is not asked would lead to is not asked either. */
export function shownQuestions(questions: readonly Question[], answers: Answers): Question[] {
  const shown = new Set<string>()
  return questions.filter(({ id, onlyIf }) => {
    const asked = !onlyIf || (shown.has(onlyIf.question) && leadsOn(onlyIf.is, answers[onlyIf.question]))
    if (asked) shown.add(id)
    return asked
  })
}

function leadsOn(is: readonly number[], value: Value | undefined): boolean {
  if (typeof value === 'number') return is.includes(value)
  return Array.isArray(value) && value.some((one) => one !== null && is.includes(one))
}

/** Questions that are asked and need an answer, but have none; of a matrix, every row needs one. */
export const missingAnswers = (questions: readonly Question[], answers: Answers): Question[] =>
  shownQuestions(questions, answers).filter(
    ({ id, kind, required, rows = [] }) => required && !isWhole(kind === 'matrix' ? rows.length : 0, answers[id]),
  )

function isWhole(rows: number, value: Value | undefined): boolean {
  if (!isSaid(value)) return false
  return !Array.isArray(value) || rows === 0 || (value.length === rows && value.every((one) => one !== null))
}
