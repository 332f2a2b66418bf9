import { type Chance, chanceOf } from '../encoder/chance'
import { shuffled } from '../encoder/fromLaw'
import { type Candidates, signalNames } from './learnedSignals'
import { fitWeights, type Lesson, weighed } from './learnedWeights'
import { fitTrees, type ReadLesson } from './learnedTrees'
import { adam } from './adam'

/** The rows of the candidates, best first. */
export type RowsInOrder = (candidates: Candidates) => number[]

export interface FittedRanking {
  /** What each signal counts by itself, in the order of signalNames. */
  weights: number[]
  rank: RowsInOrder
}

const learning = { rounds: 10, atOnce: 16, rate: 0.01, decay: 0.01, bends: 16, nets: 6 }
/**
 * Of a question's candidates so many are looked at by trees, those ahead by the straight weights, and of these so many by
 * nets, those then ahead. What is to be ranked is learned from, and all that are right: trees that have not seen what lies
 * far behind take some of it for the best.
 */
const looked = { byTrees: 300, byNets: 40 }
/** Nets learn from more than they rank: what is right, they are to tell from much. */
const learnedByNets = 160
/** Too few questions teach straight weights only. */
const fewest = 100

const width = signalNames.length

/**
 * Two layers beside straight weights: what a signal is worth depends on the others (RankNet's kind of network, Burges et
 * al. 2005, under the same goal as fitWeights). Several that began differently are added up. The same lessons give the
 * same order. Trees that began at the straight weights are added: what both find is surer than what one does.
 */
export function fitRanking(lessons: readonly Lesson[]): FittedRanking {
  const weights = fitWeights(lessons)
  const useful = lessons.filter(({ candidates, right }) => candidates.provisions.some((at) => right.has(at)))
  const byWeights: RowsInOrder = (candidates) => inOrder(weighed(candidates, weights))
  if (useful.length < fewest) return { weights, rank: byWeights }
  const unit = unitsOf(useful)
  const read = (most: number) =>
    useful.map((lesson) => withUnits(ahead(lesson, byWeights(lesson.candidates), most), lesson.right, unit))
  const straight = weights.map((weight, at) => weight * unit.spread[at]!)
  const straightly = ({ rows }: ReadLesson) => straightScores(straight, rows)
  const [many, some] = [read(looked.byTrees), read(learnedByNets)]
  const trees = fitTrees(many, many.map(straightly), width)
  const nets = Array.from({ length: learning.nets }, (_, at) => fitted(some, straight, chanceOf(at + 1)))
  return {
    weights,
    rank(candidates) {
      const order = byWeights(candidates)
      const kept = order.slice(0, looked.byTrees)
      const one = withUnits(only(candidates, kept), [], unit)
      const sums = added([straightly(one), trees(one.rows)])
      const byTrees = inOrder(sums)
      const first = byTrees.slice(0, looked.byNets)
      const rows = rowsOf(one.rows, first)
      const ofNets = added(nets.map((net) => run(net, rows).scores)).map((sum) => sum / nets.length)
      const ofFirst = inOrder(added([ofNets, Float64Array.from(first, (row) => sums[row]!)]))
      const leading = ofFirst.map((at) => first[at]!)
      return [...[...leading, ...byTrees.slice(looked.byNets)].map((row) => kept[row]!), ...order.slice(looked.byTrees)]
    },
  }
}

/** Scores of several beside each other, added up. */
const added = ([first, ...others]: readonly Float64Array[]): Float64Array =>
  first!.map((score, at) => others.reduce((sum, one) => sum + one[at]!, score))

interface Units {
  mean: Float64Array
  spread: Float64Array
}

/** Each signal's mean and standard deviation. */
function unitsOf(lessons: readonly Lesson[]): Units {
  const [mean, spread] = [new Float64Array(width), new Float64Array(width)]
  let size = 0
  for (const { candidates } of lessons) {
    size += candidates.provisions.length
    for (const [at, one] of candidates.signals.entries()) {
      mean[at % width]! += one
      spread[at % width]! += one * one
    }
  }
  for (let at = 0; at < width; at++) {
    mean[at]! /= size
    spread[at] = Math.sqrt(Math.max(0, spread[at]! / size - mean[at]! ** 2)) || 1
  }
  return { mean, spread }
}

function withUnits({ provisions, signals }: Candidates, right: Iterable<number>, { mean, spread }: Units): ReadLesson {
  const isRight = new Set(right)
  return {
    rows: signals.map((one, at) => (one - mean[at % width]!) / spread[at % width]!),
    isRight: provisions.map((at) => isRight.has(at)),
  }
}

const inOrder = (scores: Float64Array): number[] => [...scores.keys()].sort((a, b) => scores[b]! - scores[a]! || a - b)

function ahead({ candidates, right }: Lesson, order: readonly number[], most: number): Candidates {
  return only(
    candidates,
    order.filter((row, rank) => rank < most || right.has(candidates.provisions[row]!)),
  )
}

const only = ({ provisions, signals }: Candidates, rows: readonly number[]): Candidates => ({
  provisions: rows.map((row) => provisions[row]!),
  signals: rowsOf(signals, rows),
})

function rowsOf(all: Float32Array, rows: readonly number[]): Float32Array {
  const kept = new Float32Array(rows.length * width)
  for (const [at, row] of rows.entries()) kept.set(all.subarray(row * width, (row + 1) * width), at * width)
  return kept
}

/** Straight weights; then each bend's weights; then the bends' starts; then what each bend is worth. */
type Net = Float64Array
const { bends } = learning
const starts = width + bends * width
const worths = starts + bends

function fitted(lessons: readonly ReadLesson[], straight: readonly number[], chance: Chance): Net {
  const net = new Float64Array(worths + bends)
  net.set(straight)
  for (let at = width; at < starts; at++) net[at] = (2 * chance() - 1) * Math.sqrt(3 / width)
  for (let at = worths; at < net.length; at++) net[at] = (2 * chance() - 1) * 0.1
  const step = adam(net, learning)
  const { rounds, atOnce } = learning
  for (let round = 0; round < rounds; round++) {
    const order = shuffled(lessons, chance)
    for (let from = 0; from < order.length; from += atOnce) {
      const part = order.slice(from, from + atOnce)
      const slope = new Float64Array(net.length)
      for (const lesson of part) addSlope(slope, lesson, net, 1 / part.length)
      // From full speed to rest, as half a cosine.
      step(slope, 0.5 * (1 + Math.cos((Math.PI * (round + from / order.length)) / rounds)))
    }
  }
  return net
}

function straightScores(straight: readonly number[], rows: Float32Array): Float64Array {
  const scores = new Float64Array(rows.length / width)
  for (const [at, one] of rows.entries()) scores[Math.floor(at / width)]! += straight[at % width]! * one
  return scores
}

function run(net: Net, rows: Float32Array) {
  const size = rows.length / width
  const scores = new Float64Array(size)
  const bent = new Float64Array(size * bends)
  for (let row = 0; row < size; row++) {
    const from = row * width
    let score = 0
    for (let at = 0; at < width; at++) score += net[at]! * rows[from + at]!
    for (let bend = 0; bend < bends; bend++) {
      const own = width + bend * width
      let sum = net[starts + bend]!
      for (let at = 0; at < width; at++) sum += net[own + at]! * rows[from + at]!
      const value = Math.tanh(sum)
      bent[row * bends + bend] = value
      score += net[worths + bend]! * value
    }
    scores[row] = score
  }
  return { scores, bent }
}

/** What moves too little is passed over: most candidates of a question do. */
const tooLittle = 1e-6

function addSlope(slope: Float64Array, { rows, isRight }: ReadLesson, net: Net, share: number): void {
  const { scores, bent } = run(net, rows)
  const most = scores.reduce((a, b) => Math.max(a, b), -Infinity)
  const whole = scores.reduce((sum, score) => sum + Math.exp(score - most), 0)
  const found = isRight.filter(Boolean).length
  for (const [row, score] of scores.entries()) {
    const error = share * (Math.exp(score - most) / whole - (isRight[row] ? 1 / found : 0))
    if (Math.abs(error) < tooLittle) continue
    const from = row * width
    for (let at = 0; at < width; at++) slope[at]! += error * rows[from + at]!
    for (let bend = 0; bend < bends; bend++) {
      const value = bent[row * bends + bend]!
      slope[worths + bend]! += error * value
      const inner = error * net[worths + bend]! * (1 - value * value)
      slope[starts + bend]! += inner
      const own = width + bend * width
      for (let at = 0; at < width; at++) slope[own + at]! += inner * rows[from + at]!
    }
  }
}
