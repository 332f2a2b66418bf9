/** Nodes beside each other; a node without a signal (below 0) is a leaf. What is above the limit goes to `next` + 1. */
export interface Tree {
  signals: number[]
  limits: number[]
  next: number[]
  worths: number[]
}

/** Rows of several questions, with the slope of each and how it bends. */
export interface TreeLesson {
  parts: readonly Uint8Array[]
  slope: Float64Array
  bend: Float64Array
}

const deepest = 4
/** Weighs against leaves that few rows speak for; a leaf with less bend than `least` is not made. */
const [calm, least, leastGain] = [1, 0.5, 1e-3]
const steps = 256

/** Level by level, each node is parted where that lowers the goal most, by one of the given signals. */
export function grown({ parts, slope, bend }: TreeLesson, width: number, signals: readonly number[]): Tree {
  const tree: Tree = { signals: [-1], limits: [0], next: [-1], worths: [0] }
  const nodeOf = new Int32Array(slope.length)
  for (let [level, first] = [0, 0]; level <= deepest && first < tree.signals.length; level++) {
    const count = tree.signals.length - first
    const isLast = level === deepest
    const sums = new Float64Array(isLast ? 0 : 2 * count * width * steps)
    const whole = new Float64Array(2 * count)
    let row = 0
    for (const stepped of parts) {
      for (let from = 0; from < stepped.length; from += width, row++) {
        const node = nodeOf[row]! - first
        if (node < 0) continue
        const [one, other] = [slope[row]!, bend[row]!]
        whole[2 * node]! += one
        whole[2 * node + 1]! += other
        if (isLast) continue
        for (const signal of signals) {
          const at = 2 * ((node * width + signal) * steps + stepped[from + signal]!)
          sums[at]! += one
          sums[at + 1]! += other
        }
      }
    }
    for (let node = 0; node < count; node++) {
      const [one, other] = [whole[2 * node]!, whole[2 * node + 1]!]
      tree.worths[first + node] = -one / (other + calm)
      const found = isLast ? undefined : bestOf(sums, { node, width, signals, one, other })
      if (found) part(tree, first + node, found)
    }
    go(tree, parts, width, nodeOf)
    first += count
  }
  return tree
}

interface Parted {
  signal: number
  limit: number
}

interface Node {
  node: number
  width: number
  signals: readonly number[]
  one: number
  other: number
}

function bestOf(sums: Float64Array, { node, width, signals, one, other }: Node): Parted | undefined {
  const gained = (slope: number, bend: number) => (slope * slope) / (bend + calm)
  let [best, found]: [number, Parted | undefined] = [leastGain + gained(one, other), undefined]
  for (const signal of signals) {
    const from = 2 * (node * width + signal) * steps
    let [slope, bend] = [0, 0]
    for (let limit = 0; limit < steps - 1; limit++) {
      slope += sums[from + 2 * limit]!
      bend += sums[from + 2 * limit + 1]!
      if (bend < least) continue
      if (other - bend < least) break
      const gain = gained(slope, bend) + gained(one - slope, other - bend)
      if (gain > best) [best, found] = [gain, { signal, limit }]
    }
  }
  return found
}

function part(tree: Tree, node: number, { signal, limit }: Parted): void {
  tree.signals[node] = signal
  tree.limits[node] = limit
  tree.next[node] = tree.signals.length
  for (const list of [tree.signals, tree.next]) list.push(-1, -1)
  for (const list of [tree.limits, tree.worths]) list.push(0, 0)
}

/** Each row to the node it falls to. */
function go({ signals, limits, next }: Tree, parts: readonly Uint8Array[], width: number, nodeOf: Int32Array): void {
  let row = 0
  for (const stepped of parts)
    for (let from = 0; from < stepped.length; from += width, row++) {
      const node = nodeOf[row]!
      if (next[node]! >= 0) nodeOf[row] = next[node]! + (stepped[from + signals[node]!]! > limits[node]! ? 1 : 0)
    }
}

/** What the leaf is worth to which a row falls. */
export function leafOf({ signals, limits, next, worths }: Tree, rows: ArrayLike<number>, from: number): number {
  let node = 0
  while (next[node]! >= 0) node = next[node]! + (rows[from + signals[node]!]! > limits[node]! ? 1 : 0)
  return worths[node]!
}
