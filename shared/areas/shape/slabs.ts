import { type Edges, side, width } from './edges'

/**
 * The edges by slabs of latitude, each slab so many whole units high. Those that pass a slab from its first row to its
 * last never cross there in a sound drawing, so they stand from west to east and are searched by halves; the few that
 * begin or end in it are looked at one by one.
 */
export interface Slabs {
  high: number
  passing: { starts: Int32Array; edges: Int32Array }
  ending: { starts: Int32Array; edges: Int32Array }
}

/** An edge may stand in so many slabs, on average. */
const mostCopies = 64
/** Nearer than this no whole number lies between two edges: a whole point is at least a unit over an edge's height away. */
const nothingBetween = 1e-8

export function slabsOf(edges: Edges, high: number): Slabs {
  const count = edges.length / width
  let many = Math.max(1, count)
  let height = heightFor(many, high)
  while (many > 1 && copies(edges, height) > mostCopies * count) {
    many = Math.ceil(many / 2)
    height = heightFor(many, high)
  }
  const slabs = Math.floor(high / height) + 1
  const passing = listed(edges, slabs, height, true)
  const ending = listed(edges, slabs, height, false)
  const disorderly = new Set<number>()
  for (let slab = 0; slab < slabs; slab++) if (!ordered(edges, passing, slab, height)) disorderly.add(slab)
  return disorderly.size === 0 ? { high: height, passing, ending } : oneByOne(edges, slabs, height)
}

const heightFor = (many: number, high: number) => Math.max(1, Math.ceil((high + 1) / many))

/** Borders that cross have no order; then every edge is looked at. */
function oneByOne(edges: Edges, slabs: number, high: number): Slabs {
  const none = { starts: new Int32Array(slabs + 1), edges: new Int32Array(0) }
  return { high, passing: none, ending: listed(edges, slabs, high, undefined) }
}

const low = (edges: Edges, at: number) => Math.min(edges[at + 1]!, edges[at + 3]!)
const top = (edges: Edges, at: number) => Math.max(edges[at + 1]!, edges[at + 3]!)

function copies(edges: Edges, high: number): number {
  let sum = 0
  for (let at = 0; at < edges.length; at += width)
    sum += 1 + Math.floor(top(edges, at) / high) - Math.floor(low(edges, at) / high)
  return sum
}

/** By slab the edges that pass it whole (`whole`), that do not, or all of them. */
function listed(edges: Edges, slabs: number, high: number, whole: boolean | undefined) {
  const starts = new Int32Array(slabs + 1)
  const visit = (each: (slab: number, at: number) => void) => {
    for (let at = 0; at < edges.length; at += width) {
      const [from, until] = [low(edges, at), top(edges, at)]
      for (let slab = Math.floor(from / high); slab <= Math.floor(until / high); slab++)
        if (whole === undefined || whole === (from <= slab * high && until >= (slab + 1) * high)) each(slab, at)
    }
  }
  visit((slab) => starts[slab + 1]!++)
  for (let slab = 0; slab < slabs; slab++) starts[slab + 1]! += starts[slab]!
  const filled = starts.slice()
  const found = new Int32Array(starts[slabs]!)
  visit((slab, at) => (found[filled[slab]!++] = at))
  return { starts, edges: found }
}

/** Sorts one slab from west to east by the middles; false where that is no order at its first and last row. */
function ordered(edges: Edges, { starts, edges: list }: Slabs['passing'], slab: number, high: number): boolean {
  const here = list.subarray(starts[slab], starts[slab + 1])
  const x = (at: number, y: number) =>
    edges[at]! + ((edges[at + 2]! - edges[at]!) * (y - edges[at + 1]!)) / (edges[at + 3]! - edges[at + 1]!)
  const middle = (slab + 0.5) * high
  const keyed = Array.from(here, (at) => ({ at, x: x(at, middle) })).sort((a, b) => a.x - b.x)
  for (let nth = 0; nth < keyed.length; nth++) here[nth] = keyed[nth]!.at
  for (let nth = 1; nth < here.length; nth++)
    for (const y of [slab * high, (slab + 1) * high])
      if (x(here[nth]!, y) < x(here[nth - 1]!, y) - nothingBetween) return false
  return true
}

/** Of the edges that pass the slab of `y`: whether an odd number lies east of a point; 'border' on one of them. */
export function oddPassing(
  edges: Edges,
  { high, passing: { starts, edges: list } }: Slabs,
  x: number,
  y: number,
): boolean | 'border' {
  const slab = Math.floor(y / high)
  let from = starts[slab]!
  const until = starts[slab + 1]!
  let end = until
  while (from < end) {
    const half = (from + end) >> 1
    const at = list[half]!
    const value = side(edges, at, x, y)
    if (value === 0) return 'border'
    if (value > 0 === edges[at + 3]! > edges[at + 1]!) end = half
    else from = half + 1
  }
  return ((until - from) & 1) === 1
}
