import type { QuestionKind } from '../words'

/** Asked only of those who chose one of these at an earlier question: options counted from 0, of a rating its 1 to 5. */
export interface OnlyIf {
  question: string
  is: number[]
}

/** One question, as the phone and the city both read it. */
export interface Question {
  id: string
  kind: QuestionKind
  title: string
  note?: string | undefined
  required: boolean
  /** Of a choice its options; of a matrix its columns. */
  options?: string[] | undefined
  /** Of a matrix. */
  rows?: string[] | undefined
  onlyIf?: OnlyIf | undefined
}

/** single, rating: a number · multiple: numbers · matrix: one number a row, null where none was chosen · text: words. */
export type Value = number | string | (number | null)[]
export type Answers = Record<string, Value>
