import type { PolicyIndex } from '@shared/answers/search/indexFile'
import { type KnownIndex, knownIndex } from '@shared/answers/search/knownVote'
import { candidatesOf } from '../learned/learnedSignals'
import { fitWeights, weighed } from '../learned/learnedWeights'
import { type RankingFigures, RankingTally } from './ranking'
import type { Labelled } from './statutes'

/** An index with its provisions' names, as the evaluations use it. */
export interface Ground {
  index: PolicyIndex
  authority: Float32Array
  ids: readonly string[]
}

/** Ranks provisions for a question, best first. */
export type Ranker = (question: string) => string[]

/** What was learned from labelled questions: the weights, and a ranker that uses them. */
export interface Lessons {
  weights: number[]
  rank: Ranker
}

/** Fits on labelled questions; each of them is asked without its own label. */
export function learnFrom(rows: readonly Labelled[], { ids, index, authority }: Ground): Lessons {
  const known = knownFrom(rows, ids)
  const memory = { index, known, standing: { authority } }
  const weights = fitWeights(
    known.known.map(({ text, gold }, at) => ({ candidates: candidatesOf(text, memory, at), right: new Set(gold) })),
  )
  return {
    weights,
    rank(question) {
      const candidates = candidatesOf(question, memory)
      const scores = weighed(candidates, weights)
      const order = [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b)
      return order.slice(0, 100).map((row) => ids[candidates.provisions[row]!] ?? '')
    },
  }
}

/** How well a ranker does on labelled questions. */
export function figuresOf(rows: readonly Labelled[], rank: Ranker): RankingFigures {
  const tally = new RankingTally()
  for (const { question, gold } of rows) tally.add(rank(question), gold)
  return tally.figures()
}

/** Figures on questions that were held back from fitting, in `folds` parts: every question is asked once. */
export function heldBackFigures(rows: readonly Labelled[], ground: Ground, folds: number): RankingFigures {
  const tally = new RankingTally()
  const shuffled = shuffledBy(20260101, rows)
  for (let fold = 0; fold < folds; fold++) {
    const part = (held: boolean) => shuffled.filter((_, at) => (at % folds === fold) === held)
    const { rank } = learnFrom(part(false), ground)
    for (const { question, gold } of part(true)) tally.add(rank(question), gold)
  }
  return tally.figures()
}

function knownFrom(rows: readonly Labelled[], ids: readonly string[]): KnownIndex {
  const places = new Map(ids.map((id, at) => [id, at]))
  return knownIndex(
    rows.map(({ question, answer, gold }) => ({
      text: question,
      answer,
      gold: gold.flatMap((id) => places.get(id) ?? []),
    })),
  )
}

/** Fisher–Yates with a linear congruential generator (Numerical Recipes' constants): the same seed, the same order. */
function shuffledBy<T>(seed: number, rows: readonly T[]): T[] {
  const shuffled = [...rows]
  let state = seed
  for (let last = shuffled.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    const other = Math.floor((state / 2 ** 32) * (last + 1))
    ;[shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!]
  }
  return shuffled
}
