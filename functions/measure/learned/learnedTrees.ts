import { type Chance, chanceOf } from '../encoder/chance'
import { grown, leafOf, type Tree } from './tree'
import { edgesOf, steppedBy } from './steps'

/** A question's candidates row by row, `width` signals each, and which of them are right. */
export interface ReadLesson {
  rows: Float32Array
  isRight: readonly boolean[]
}

/** What is added to each candidate's score. */
export type TreeScores = (rows: Float32Array) => Float64Array

const learning = { trees: 150, rate: 0.07, questions: 0.7, signals: 0.5 }

/**
 * Trees, each grown where those before it are still wrong (Friedman, Greedy function approximation, 2001), under the
 * same goal as fitWeights: softmax over a question's candidates. `start` holds the scores that they begin from. The same
 * lessons give the same trees.
 */
export function fitTrees(lessons: readonly ReadLesson[], start: readonly Float64Array[], width: number): TreeScores {
  const edges = edgesOf(
    lessons.map(({ rows }) => rows),
    width,
  )
  const read = lessons.map(({ rows, isRight }, at) => ({
    stepped: steppedBy(edges, rows),
    isRight,
    scores: start[at]!.slice(),
  }))
  const chance = chanceOf(1)
  const trees = Array.from({ length: learning.trees }, () => {
    const used = read.filter(() => chance() < learning.questions)
    const lesson = slopesOf(used)
    const tree = grown(lesson, width, someOf(width, chance))
    for (const worth of tree.worths.keys()) tree.worths[worth]! *= learning.rate
    for (const { stepped, scores } of read)
      for (const row of scores.keys()) scores[row]! += leafOf(tree, stepped, row * width)
    return withValues(tree, edges)
  })
  return (rows) => {
    const sums = new Float64Array(rows.length / width)
    for (const row of sums.keys()) for (const tree of trees) sums[row]! += leafOf(tree, rows, row * width)
    return sums
  }
}

interface Stepped {
  stepped: Uint8Array
  isRight: readonly boolean[]
  scores: Float64Array
}

/** How far each candidate's share of the softmax is from what it should be, and how fast that changes. */
function slopesOf(questions: readonly Stepped[]) {
  const rows = questions.reduce((sum, { scores }) => sum + scores.length, 0)
  const [slope, bend] = [new Float64Array(rows), new Float64Array(rows)]
  const parts = questions.map(({ stepped }) => stepped)
  let to = 0
  for (const { scores, isRight } of questions) {
    const most = scores.reduce((a, b) => Math.max(a, b), -Infinity)
    const whole = scores.reduce((sum, score) => sum + Math.exp(score - most), 0)
    const found = isRight.filter(Boolean).length
    for (const [row, score] of scores.entries()) {
      const share = Math.exp(score - most) / whole
      slope[to] = share - (isRight[row] ? 1 / found : 0)
      bend[to++] = share * (1 - share)
    }
  }
  return { parts, slope, bend }
}

const someOf = (width: number, chance: Chance): number[] =>
  Array.from({ length: width }, (_, at) => at).filter(() => chance() < learning.signals)

/** The same tree, for signals as they are instead of their steps. */
const withValues = (tree: Tree, edges: readonly Float32Array[]): Tree => ({
  ...tree,
  limits: tree.limits.map((step, node) => edges[tree.signals[node]!]?.[step] ?? 0),
})
