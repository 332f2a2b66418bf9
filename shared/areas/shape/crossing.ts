import { inDegrees, inUnits, type Position, type Ring } from './shape'

/** Two borders that meet where they may not, by the numbers of their rings, and about where. */
export interface Meeting {
  rings: [number, number]
  at: Position
}

interface Edge {
  ring: number
  /** The end further west, or further south on one meridian. */
  x1: number
  y1: number
  x2: number
  y2: number
}

/**
 * The first two edges found that cross, touch or lie on each other, other than neighbours at their common point and two
 * rings at a point that both have. Rings have no point twice but their first. Shamos and Hoey's sweep, in whole units:
 * the edges now passed stand in order, so each is held against its neighbours only.
 */
export function meetingOf(rings: readonly Ring[]): Meeting | undefined {
  const edges = rings.flatMap(edgesOf)
  const [x0, y0] = [edges[0]?.x1 ?? 0, edges[0]?.y1 ?? 0]
  for (const edge of edges) {
    edge.x1 -= x0
    edge.x2 -= x0
    edge.y1 -= y0
    edge.y2 -= y0
  }
  const events = [
    ...edges.map((edge) => ({ edge, x: edge.x1, y: edge.y1, begins: 1 })),
    ...edges.map((edge) => ({ edge, x: edge.x2, y: edge.y2, begins: 0 })),
  ].sort((a, b) => a.x - b.x || a.y - b.y || a.begins - b.begins)
  const passed: Edge[] = []
  const met = (one: Edge | undefined, other: Edge | undefined): Meeting | undefined =>
    one && other && meet(one, other) ? { rings: [one.ring, other.ring], at: placeOf(one, other, x0, y0) } : undefined
  for (const { edge, begins } of events) {
    const at = begins ? placeFor(edge, passed) : passed.indexOf(edge)
    const found = begins ? (met(passed[at - 1], edge) ?? met(edge, passed[at])) : met(passed[at - 1], passed[at + 1])
    if (found) return found
    if (begins) passed.splice(at, 0, edge)
    else passed.splice(at, 1)
  }
  return undefined
}

function edgesOf(ring: Ring, number: number): Edge[] {
  return ring.slice(1).map((end, at) => {
    const [a, b] = [ring[at]!, end].map(([x, y]) => ({ x: inUnits(x), y: inUnits(y) })) as [Point, Point]
    const [west, east] = a.x < b.x || (a.x === b.x && a.y < b.y) ? [a, b] : [b, a]
    return { ring: number, x1: west.x, y1: west.y, x2: east.x, y2: east.y }
  })
}

interface Point {
  x: number
  y: number
}

/** Above zero where a point lies left of an edge, zero on its line. */
const side = ({ x1, y1, x2, y2 }: Edge, x: number, y: number) => (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1)

/** Where an edge that begins belongs among those passed, from south to north. */
function placeFor(edge: Edge, passed: readonly Edge[]): number {
  let [low, high] = [0, passed.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const other = passed[middle]!
    const above = side(other, edge.x1, edge.y1) || side(other, edge.x2, edge.y2)
    if (above > 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether two edges have more in common than an end of both. */
function meet(one: Edge, other: Edge): boolean {
  const [a, b, c, d] = [
    side(one, other.x1, other.y1),
    side(one, other.x2, other.y2),
    side(other, one.x1, one.y1),
    side(other, one.x2, one.y2),
  ]
  if (a === 0 && b === 0) return overlap(one, other)
  const apart = (a > 0 && b > 0) || (a < 0 && b < 0) || (c > 0 && d > 0) || (c < 0 && d < 0)
  return !apart && !shareEnd(one, other)
}

/** About where two edges meet; the further beginning of two on one line. */
function placeOf(one: Edge, other: Edge, x0: number, y0: number): Position {
  const [from, until] = [side(other, one.x1, one.y1), side(other, one.x2, one.y2)]
  const part = from === until ? undefined : from / (from - until)
  const [x, y] =
    part === undefined
      ? [Math.max(one.x1, other.x1), Math.max(one.y1, other.y1)]
      : [one.x1 + part * (one.x2 - one.x1), one.y1 + part * (one.y2 - one.y1)]
  return [inDegrees(Math.round(x + x0)), inDegrees(Math.round(y + y0))]
}

/** On one line: they overlap unless one ends where the other begins, or before. */
function overlap(one: Edge, other: Edge): boolean {
  const [first, second] = before(one.x1, one.y1, other.x1, other.y1) ? [one, other] : [other, one]
  return before(second.x1, second.y1, first.x2, first.y2)
}

const before = (x1: number, y1: number, x2: number, y2: number) => x1 < x2 || (x1 === x2 && y1 < y2)

const shareEnd = (one: Edge, other: Edge) =>
  (one.x1 === other.x1 && one.y1 === other.y1) ||
  (one.x1 === other.x2 && one.y1 === other.y2) ||
  (one.x2 === other.x1 && one.y2 === other.y1) ||
  (one.x2 === other.x2 && one.y2 === other.y2)
