import type { AnswerCard } from './card'
import { type CitationSense, noSense } from './citationShares'
import type { CitedProvisions } from './citedProvisions'
import { provisionKey } from '../documents/names'
import { shapesAsked } from '../question/shapes'

/** 民法典·继承编 and 民法典 are one book to a card: its articles are numbered through. */
export const titleRoot = (title: string): string => title.replace(/·.*$/, '')
export const provisionRoot = (title: string, provision: string): string => provisionKey(titleRoot(title), provision)

/** Asking what is laid upon somebody, not only that something is forbidden. */
const forPenalty = /罚|拘留|判(几|多|刑)|坐牢|吊销|没收/

/** What a question finds in each of a card's citations; `meaning` is the question's. */
export function citationSenses(question: string, meaning: Float32Array, cited: CitedProvisions) {
  const isForPenalty = forPenalty.test(question)
  const shapes = shapesAsked(question)
  return ({ citations }: Pick<AnswerCard, 'citations'>): CitationSense[] =>
    citations.map(({ title, provision }) => {
      const known = cited(provisionRoot(title, provision))
      if (!known) return noSense
      return {
        meant: known.nearnessTo(meaning),
        penal: known.isPenal && isForPenalty ? 1 : 0,
        shaped: (known.shapes & shapes) > 0 ? 1 : 0,
      }
    })
}
