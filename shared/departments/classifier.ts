import { featuresOf, type Features, vectorIn, type WeighedText } from './features'

/** A text whose class is known; `weight` is how far it is to be believed, 1 for what a person labelled. */
export interface Example {
  parts: readonly WeighedText[]
  label: string
  weight: number
}

/**
 * `size` of the feature table, `longest` run of characters that is a feature, `penalty` C for one example of weight 1,
 * `rounds` over the examples, `seed` of their order.
 */
export interface Fitting {
  size: number
  longest: number
  penalty: number
  rounds: number
  seed: number
}

/**
 * Linear one-vs-rest: `idf` a feature, and beside each feature, one after the other, its weights for the labels; those
 * after the last feature are the labels' biases. A question has few features and looks at all labels: so it goes to the
 * memory once a feature. Features are runs of up to `longest` characters.
 */
export interface Classifier {
  longest: number
  labels: readonly string[]
  idf: Float32Array
  weights: Float32Array
}

export interface Guess {
  label: string
  /** Distance from the boundary of the class, 1 at the margin. */
  score: number
}

/** A text that teaches: its features and their weights. */
interface Taught {
  at: Int32Array
  values: Float32Array
}

/** Fits one linear machine a label, all others against it. The same examples and seed give the same weights. */
export function fitClassifier(examples: readonly Example[], fitting: Fitting): Classifier {
  const bags = examples.map(({ parts }) => featuresOf(parts, fitting.size, fitting.longest))
  const seen = new Float32Array(fitting.size)
  for (const bag of bags) for (const feature of bag.keys()) seen[feature]! += 1
  const idf = seen.map((count) => (count === 0 ? 0 : Math.log(1 + bags.length / count)))
  const vectors = bags.map((bag) => vectorOf(bag, idf))
  const labels = [...new Set(examples.map(({ label }) => label))].sort()
  const rows = labels.map((label) => separate(vectors, examples, label, fitting))
  return { longest: fitting.longest, labels, idf, weights: besideFeatures(rows, fitting.size + 1) }
}

/** From a row of weights for each label to the weights of all labels for each place in the rows. */
export function besideFeatures(rows: readonly Float32Array[], length: number): Float32Array {
  const weights = new Float32Array(length * rows.length)
  for (const [label, row] of rows.entries())
    for (let at = 0; at < length; at++) weights[at * rows.length + label] = row[at]!
  return weights
}

/** How near a text is to each label, beside the labels. */
export function scoresIn({ labels, weights, idf, longest }: Classifier, parts: readonly WeighedText[]): Float64Array {
  const { at, values, count } = vectorIn(idf, longest, parts)
  const scores = new Float64Array(labels.length)
  for (let nth = 0; nth < count; nth++) {
    const from = at[nth]! * scores.length
    for (let label = 0; label < scores.length; label++) scores[label]! += weights[from + label]! * values[nth]!
  }
  return scores
}

/** All labels, nearest first. */
export function classify(classifier: Classifier, parts: readonly WeighedText[]): Guess[] {
  const scores = scoresIn(classifier, parts)
  return classifier.labels
    .map((label, nth) => ({ label, score: scores[nth]! }))
    .sort((a, b) => b.score - a.score || (a.label < b.label ? -1 : 1))
}

/** How near a text is to one label by itself; 0 for a label that the classifier does not have. */
export function scoreFor(label: string, classifier: Classifier, parts: readonly WeighedText[]): number {
  const { labels, weights, idf, longest } = classifier
  const place = labels.indexOf(label)
  if (place < 0) return 0
  const { at, values, count } = vectorIn(idf, longest, parts)
  let score = 0
  for (let nth = 0; nth < count; nth++) score += weights[at[nth]! * labels.length + place]! * values[nth]!
  return score
}

/** tf · idf at length 1, and a constant 1 for the bias. */
function vectorOf(bag: Features, idf: Float32Array): Taught {
  const at = new Int32Array(bag.size + 1)
  const weighed = new Float64Array(bag.size)
  let count = 0
  let square = 0
  for (const [feature, value] of bag) {
    if (!(idf[feature]! > 0)) continue
    const one = value * idf[feature]!
    at[count] = feature
    weighed[count++] = one
    square += one * one
  }
  const length = Math.sqrt(square) || 1
  const values = new Float32Array(count + 1)
  for (let nth = 0; nth < count; nth++) values[nth] = weighed[nth]! / length
  at[count] = idf.length
  values[count] = 1
  return { at: at.slice(0, count + 1), values }
}

function scoreOf(row: Float32Array, { at, values }: Taught): number {
  let score = 0
  for (let i = 0; i < at.length; i++) score += row[at[i]!]! * values[i]!
  return score
}

/**
 * L2-loss linear support vector machine by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and Sundararajan,
 * A Dual Coordinate Descent Method for Large-scale Linear SVM, ICML 2008).
 */
function separate(vectors: readonly Taught[], examples: readonly Example[], label: string, fitting: Fitting) {
  const row = new Float32Array(fitting.size + 1)
  const alphas = new Float32Array(vectors.length)
  const diagonals = vectors.map((vector, i) => square(vector) + 1 / (2 * fitting.penalty * examples[i]!.weight))
  const order = Int32Array.from(vectors.keys())
  const random = randomFrom(fitting.seed)
  for (let round = 0; round < fitting.rounds; round++) {
    shuffle(order, random)
    for (const i of order) {
      const vector = vectors[i]!
      const sign = examples[i]!.label === label ? 1 : -1
      const slack = alphas[i]! / (2 * fitting.penalty * examples[i]!.weight)
      const gradient = sign * scoreOf(row, vector) - 1 + slack
      const before = alphas[i]!
      const after = Math.max(0, before - gradient / diagonals[i]!)
      if (after === before) continue
      alphas[i] = after
      const step = (after - before) * sign
      for (let j = 0; j < vector.at.length; j++) row[vector.at[j]!]! += step * vector.values[j]!
    }
  }
  return row
}

function square({ values }: Taught): number {
  return values.reduce((sum, value) => sum + value * value, 0)
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const kept = order[last]!
    order[last] = order[other]!
    order[other] = kept
  }
}

/** 0…1, mulberry32 (Tommy Ettinger, 2017): repeatable from its seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
