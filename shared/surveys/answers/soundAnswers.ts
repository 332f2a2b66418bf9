import { type FieldError, Problem } from '../../problem'
import { withoutHidden } from '../../redaction/publicWords'
import { highest, surveySizes } from '../words'
import type { Answers, Question, Value } from '../questions/question'
import { isSaid, missingAnswers, shownQuestions } from '../questions/shown'

/**
 * 答卷 as it is kept: only what was asked, only what could be chosen. What a hidden question was answered before it was
 * hidden is left out. @throws Problem 'bad-input' (400) naming the questions.
 */
export function soundAnswers(questions: readonly Question[], given: Answers): Answers {
  const strange = Object.keys(given).filter((id) => !questions.some((one) => one.id === id))
  if (strange.length > 0) throw new Problem('bad-input', '里面有这份问卷没有的题，请打开问卷重新答')
  const shown = shownQuestions(questions, given)
  const wrong = [
    ...shown.flatMap((one) => faultIn(one, given[one.id])),
    ...missingAnswers(questions, given).map(needed),
  ]
  if (wrong.length > 0) throw new Problem('bad-input', wrong.map(({ message }) => message).join('；'), wrong)
  return Object.fromEntries(
    shown.flatMap(({ id }) => {
      const value = given[id]
      return isSaid(value) ? [[id, typeof value === 'string' ? withoutHidden(value).trim() : value]] : []
    }),
  )
}

const needed = ({ id, title }: Question): FieldError => ({ field: id, message: `“${title}”还没有答` })

function faultIn(question: Question, value: Value | undefined): FieldError[] {
  const { id, title } = question
  if (value === undefined || fits(question, value)) return []
  const long = typeof value === 'string' && question.kind === 'text'
  return [{ field: id, message: `“${title}”${long ? `最多写 ${surveySizes.answer.most} 字` : '的答案不在选项里'}` }]
}

function fits({ kind, options = [], rows = [] }: Question, value: Value): boolean {
  const among = (one: unknown) => Number.isInteger(one) && Number(one) >= 0 && Number(one) < options.length
  switch (kind) {
    case 'single':
      return among(value)
    case 'rating':
      return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= highest
    case 'text':
      return typeof value === 'string' && value.length <= surveySizes.answer.most
    case 'multiple':
      return Array.isArray(value) && value.every(among) && new Set(value).size === value.length
    case 'matrix':
      return Array.isArray(value) && value.length === rows.length && value.every((one) => one === null || among(one))
  }
}
