import type { PolicyIndex } from '@shared/answers/search/indexFile'
import { type Known, knownIndex } from '@shared/answers/search/knownVote'
import { fitRanking } from '../learned/learnedLayers'
import { candidatesOf, type Learned } from '../learned/learnedSignals'
import { meantIn } from '../learned/meant'
import { taughtBy, type TaughtGround } from '../learned/taught'
import { type RankingFigures, RankingTally } from './ranking'
import type { Labelled } from './statutes'

/** An index with its provisions' names, as the evaluations use it. */
export interface Ground {
  index: PolicyIndex
  authority: Float32Array
  ids: readonly string[]
  /** What was learned of meaning before any labelled question. */
  taught: TaughtGround
}

/** Ranks provisions for a question, best first. */
export type Ranker = (question: string) => string[]

/** What was learned from labelled questions: the weights, and a ranker that uses them. */
export interface Lessons {
  weights: number[]
  rank: Ranker
}

/** Questions are asked in so many groups, each of an encoder and of known questions that lack it. */
const groups = 4

/** Fits on labelled questions; each of them is asked where its own group was never seen. */
export function learnFrom(rows: readonly Labelled[], ground: Ground): Lessons {
  const { ids } = ground
  const known = knownFrom(rows, ids)
  const parts = shuffledBy(20260202, known).map((one, at) => ({ one, group: at % groups }))
  const lessons = Array.from({ length: groups }, (_, group) => {
    const part = (isIn: boolean) => parts.filter((one) => (one.group === group) === isIn).map(({ one }) => one)
    const memory = memoryOf(part(false), ground)
    return part(true).map(({ text, gold }) => ({
      candidates: candidatesOf(text, memory, undefined, 'learning'),
      right: new Set(gold),
    }))
  })
  const memory = memoryOf(known, ground)
  const { weights, rank } = fitRanking(lessons.flat())
  return {
    weights,
    rank(question) {
      const candidates = candidatesOf(question, memory)
      return rank(candidates)
        .slice(0, 100)
        .map((row) => ids[candidates.provisions[row]!] ?? '')
    },
  }
}

function memoryOf(known: readonly Known[], { index, authority, taught }: Ground): Learned {
  const { ways, read } = taught
  const meant = meantIn(taughtBy(taught, known), { texts: read, known })
  return { index, known: knownIndex(known), ways, standing: { authority }, meant }
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

/** Labelled questions as known ones, by their provisions' places. */
export function knownFrom(rows: readonly Labelled[], ids: readonly string[]): Known[] {
  const places = new Map(ids.map((id, at) => [id, at]))
  return rows.map(({ question, answer, gold }) => ({
    text: question,
    answer,
    gold: gold.flatMap((id) => places.get(id) ?? []),
  }))
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
