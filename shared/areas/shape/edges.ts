import { inUnits, ringsOf, type Shape } from './shape'

/** Edges as x1 y1 x2 y2, one after the other, in whole units from the south-west corner of a shape. */
export type Edges = Float64Array
export const width = 4

export interface Flat {
  edges: Edges
  /** The corner from which units are counted, and how far the shape goes from there. */
  box: { west: number; south: number; wide: number; high: number }
}

export function flattened(shape: Pick<Shape, 'coordinates'>): Flat {
  const rings = ringsOf(shape)
  const edges: Edges = new Float64Array(width * rings.reduce((sum, ring) => sum + Math.max(0, ring.length - 1), 0))
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  let at = 0
  for (const ring of rings)
    for (let nth = 0; nth < ring.length; nth++) {
      const x = inUnits(ring[nth]![0])
      const y = inUnits(ring[nth]![1])
      west = x < west ? x : west
      east = x > east ? x : east
      south = y < south ? y : south
      north = y > north ? y : north
      if (nth > 0) {
        edges[at - 2] = x
        edges[at - 1] = y
      }
      if (nth < ring.length - 1) {
        edges[at] = x
        edges[at + 1] = y
        at += width
      }
    }
  for (let one = 0; one < edges.length; one += 2) {
    edges[one]! -= west
    edges[one + 1]! -= south
  }
  return { edges, box: { west, south, wide: east - west, high: north - south } }
}

/** Above zero where a point lies west of an edge that goes north, zero on its line. Exact: no factor passes 2^26. */
export const side = (edges: Edges, at: number, x: number, y: number): number =>
  (edges[at + 2]! - edges[at]!) * (y - edges[at + 1]!) - (x - edges[at]!) * (edges[at + 3]! - edges[at + 1]!)
