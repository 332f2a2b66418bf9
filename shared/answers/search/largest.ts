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

/** The best of what is added, with a floor that only what is among them reaches. Equal ones go by place. The same heap. */
export class Best {
  /** What a score must be above to matter; 0 until there are enough. */
  floor = 0
  private count = 0
  private readonly places: Int32Array
  private readonly scores: Float64Array

  constructor(limit: number) {
    this.places = new Int32Array(limit)
    this.scores = new Float64Array(limit)
  }

  add(place: number, score: number): void {
    const { scores } = this
    if (this.count < scores.length) this.rise(place, score)
    else if (this.goesBefore(0, place, score)) this.sink(place, score)
    if (this.count === scores.length) this.floor = scores[0] ?? Infinity
  }

  inOrder(): number[] {
    const { places, scores, count } = this
    const seats: number[] = []
    for (let seat = 0; seat < count; seat++) seats.push(seat)
    seats.sort((a, b) => scores[b]! - scores[a]! || places[a]! - places[b]!)
    return seats.map((seat) => places[seat]!)
  }

  /** Whether what is at a seat goes out before another. */
  private goesBefore(seat: number, place: number, score: number): boolean {
    const own = this.scores[seat]!
    return own < score || (own === score && this.places[seat]! > place)
  }

  private rise(place: number, score: number): void {
    let at = this.count++
    while (at > 0) {
      const above = (at - 1) >> 1
      if (this.goesBefore(above, place, score)) break
      this.take(at, above)
      at = above
    }
    this.seat(at, place, score)
  }

  private sink(place: number, score: number): void {
    let at = 0
    for (let below = 1; below < this.count; below = 2 * at + 1) {
      const right = below + 1
      if (right < this.count && this.goesBefore(right, this.places[below]!, this.scores[below]!)) below = right
      if (!this.goesBefore(below, place, score)) break
      this.take(at, below)
      at = below
    }
    this.seat(at, place, score)
  }

  private take(at: number, from: number): void {
    this.seat(at, this.places[from]!, this.scores[from]!)
  }

  private seat(at: number, place: number, score: number): void {
    this.places[at] = place
    this.scores[at] = score
  }
}
