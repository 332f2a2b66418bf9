import { highest, leastShown } from '../words'
import type { Question } from '../questions/question'
import { hiddenCells } from './hiding'
import type { CellCounts, AnswerTally } from './tally'

/** One bar: what could be said, and how many said it; without a number where fewer than five did, or it would tell. */
export interface ResultBar {
  label: string
  count?: number
  /** Of those who answered the question, 0–100. */
  percent?: number
}

/** One group of bars: a question, or a row of a matrix. */
export interface BarGroup {
  /** Of a matrix, which row. */
  row?: string
  /** How many answered it; not there where that would tell. */
  answered?: number
  bars: ResultBar[]
}

export interface QuestionResult {
  id: string
  title: string
  kind: Question['kind']
  /** Asked only of some. */
  onlySome: boolean
  groups: BarGroup[]
}

export interface Results {
  /** Not there with fewer than five. */
  answers?: number
  questions: QuestionResult[]
}

const labelsOf = ({ kind, options = [] }: Question): string[] => {
  if (kind === 'text') return ['写了']
  return kind === 'rating' ? Array.from({ length: highest }, (_, nth) => `${nth + 1} 分`) : options
}

/**
 * The numbers as anyone may read them. Nothing with fewer than five people behind it is told, in no question and not by the
 * difference of two numbers that are; who was asked at all is a number of the question before.
 */
export function resultsOf(questions: readonly Question[], { answers, questions: counted }: AnswerTally): Results {
  if (answers < leastShown) return { questions: [] }
  /** Questions of which some number is hidden: what hangs on them would tell it by how many were asked. */
  const veiled = new Set<string>()
  const told = questions.map((question): QuestionResult => {
    const { id, title, kind, onlyIf } = question
    const tells = onlyIf !== undefined && veiled.has(onlyIf.question)
    const rows = (counted[id] ?? []).map((counts) => groupOf(question, counts, answers, tells))
    if (tells || rows.some(({ bars }) => bars.some(({ count }) => count === undefined))) veiled.add(id)
    const groups = rows.map((one, nth) => (kind === 'matrix' ? { row: question.rows?.[nth] ?? '', ...one } : one))
    return { id, title, kind, onlySome: onlyIf !== undefined, groups }
  })
  return { answers, questions: told }
}

function groupOf(question: Question, { blank, cells }: CellCounts, all: number, tells: boolean): BarGroup {
  const labels = labelsOf(question)
  const said = all - blank
  const apart = question.kind === 'multiple' || question.kind === 'text'
  // One choice: the cells and those who said nothing add up to all. Several: each cell stands against all who did not choose it.
  const blankAt = apart ? 1 : cells.length
  const whole = hiddenCells(apart ? [said, blank] : [...cells, blank], tells ? [blankAt] : [])
  const hides = whole.has(blankAt)
  const base = hides ? all : said
  const bars = labels.map((label, nth): ResultBar => {
    const count = cells[nth] ?? 0
    const hidden = question.kind === 'multiple' ? hiddenCells([count, base - count]).has(0) : whole.has(nth)
    if (hidden) return { label }
    return {
      label,
      count,
      ...(hides || said === 0 || question.kind === 'text' ? {} : { percent: Math.round((count / said) * 100) }),
    }
  })
  return { ...(hides ? {} : { answered: said }), bars }
}
