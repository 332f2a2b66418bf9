/** The places of the `limit` largest values above `above`, largest first, equal ones by place. A binary heap, least on top. */
export function largest(values: ArrayLike<number>, limit: number, above = 0): number[] {
  const heap: number[] = []
  let floor = above
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!
    if (value <= floor) continue
    if (heap.length < limit) rise(heap, values, at)
    else sink(heap, values, at)
    if (heap.length === limit) floor = values[heap[0] ?? -1] ?? Infinity
  }
  return heap.sort((a, b) => values[b]! - values[a]! || a - b)
}

/** Whether `a` goes out before `b`: of equal values the later place. */
function isLess(values: ArrayLike<number>, a: number, b: number): boolean {
  return values[a]! < values[b]! || (values[a] === values[b] && a > b)
}

function rise(heap: number[], values: ArrayLike<number>, place: number): void {
  let at = heap.push(place) - 1
  while (at > 0) {
    const above = (at - 1) >> 1
    if (!isLess(values, place, heap[above]!)) break
    heap[at] = heap[above]!
    at = above
  }
  heap[at] = place
}

function sink(heap: number[], values: ArrayLike<number>, place: number): void {
  let at = 0
  for (let below = 1; below < heap.length; below = 2 * at + 1) {
    if (below + 1 < heap.length && isLess(values, heap[below + 1]!, heap[below]!)) below++
    if (!isLess(values, heap[below]!, place)) break
    heap[at] = heap[below]!
    at = below
  }
  heap[at] = place
}

/** The best of what is added, with a floor that only what is among them reaches. Equal ones go by place. */
export class Best {
  /** What a score must be above to matter; 0 until there are enough. */
  floor = 0
  private places: number[] = []
  private scores: number[] = []

  constructor(private readonly limit: number) {}

  add(place: number, score: number): void {
    if (score < this.floor) return
    this.places.push(place)
    this.scores.push(score)
    if (this.places.length >= 2 * this.limit + 32) this.keepBest()
  }

  inOrder(): number[] {
    this.keepBest()
    return this.places
  }

  private keepBest(): void {
    const order = [...this.scores.keys()]
      .sort((a, b) => this.scores[b]! - this.scores[a]! || this.places[a]! - this.places[b]!)
      .slice(0, this.limit)
    this.places = order.map((at) => this.places[at]!)
    this.scores = order.map((at) => this.scores[at]!)
    if (order.length === this.limit) this.floor = this.scores.at(-1) ?? 0
  }
}
