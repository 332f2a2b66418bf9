import { highest } from '../words'
import type { Answers, Question } from '../questions/question'

/** How often each thing was said at one question, or in one row of a matrix; `blank`: said nothing, or was not asked. */
export interface CellCounts {
  blank: number
  cells: number[]
}

/** All answers counted. Of a matrix one entry a row, else one; of words how many wrote some. */
export interface AnswerTally {
  answers: number
  questions: Record<string, CellCounts[]>
}

const columns = ({ kind, options = [] }: Question): number =>
  kind === 'text' ? 1 : kind === 'rating' ? highest : options.length

export const emptyTally = (questions: readonly Question[]): AnswerTally => ({
  answers: 0,
  questions: Object.fromEntries(
    questions.map((one) => [
      one.id,
      Array.from({ length: one.kind === 'matrix' ? (one.rows ?? []).length : 1 }, () => ({
        blank: 0,
        cells: Array.from({ length: columns(one) }, () => 0),
      })),
    ]),
  ),
})

/** CellCounts one more answer into `tally`, which it changes: ten thousand are counted without being held. */
export function countIn(tally: AnswerTally, questions: readonly Question[], answers: Answers): void {
  tally.answers++
  for (const { id, kind } of questions) {
    const value = answers[id]
    tally.questions[id]?.forEach((counts, row) => {
      const said = cellsOf(kind, value, row)
      if (said.length === 0) counts.blank++
      for (const cell of said) counts.cells[cell] = (counts.cells[cell] ?? 0) + 1
    })
  }
}

function cellsOf(kind: Question['kind'], value: Answers[string] | undefined, row: number): number[] {
  if (value === undefined) return []
  if (kind === 'text') return value === '' ? [] : [0]
  if (kind === 'rating') return typeof value === 'number' ? [value - 1] : []
  if (typeof value === 'number') return [value]
  if (!Array.isArray(value)) return []
  const said = kind === 'matrix' ? [value[row] ?? null] : value
  return said.filter((one) => one !== null)
}
