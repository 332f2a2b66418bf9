import { type Edges, type Flat, flattened, side, width } from './edges'
import { metresPerDegree } from './ground'
import { inUnits, type Position, type Shape, unitsOfDegree } from './shape'
import { oddPassing, type Slabs, slabsOf } from './slabs'

export type Where = 'inside' | 'border' | 'outside'

/** A shape made ready to be asked, once or a million times. */
export interface Prepared {
  /** Where a place in degrees of WGS-84 lies, to the centimetre: in a hole is outside, on any border is on the border. */
  where(longitude: number, latitude: number): Where
  /** Inside or on the border. */
  contains(longitude: number, latitude: number): boolean
  /** Metres to the nearest border, from within or without. */
  toBorder(place: Position): number
}

/** Fewer questions than this do not repay an index. */
const worthAnIndex = 100

/**
 * 在不在画的范围里, for shapes no wider than a city: even-odd over all rings, in whole units, so that no point is on the
 * wrong side of a border.
 */
export function prepare(shape: Pick<Shape, 'coordinates'>): Prepared {
  const flat = flattened(shape)
  const { edges, box } = flat
  let asked = 0
  let slabs: Slabs | undefined
  function where(longitude: number, latitude: number): Where {
    const x = inUnits(longitude) - box.west
    const y = inUnits(latitude) - box.south
    if (!(x >= 0 && y >= 0 && x <= box.wide && y <= box.high)) return 'outside'
    if (asked++ < worthAnIndex) return among(edges, x, y)
    slabs ??= slabsOf(edges, box.high)
    return inSlab(edges, slabs, x, y)
  }
  return {
    where,
    contains: (longitude, latitude) => where(longitude, latitude) !== 'outside',
    toBorder: (place) => toBorder(flat, place),
  }
}

/** A ray to the east crosses the border an odd number of times from within. */
function among(edges: Edges, x: number, y: number): Where {
  let odd = false
  for (let at = 0; at < edges.length; at += width) {
    const passed = passes(edges, at, x, y)
    if (passed === 'border') return 'border'
    if (passed) odd = !odd
  }
  return odd ? 'inside' : 'outside'
}

function inSlab(edges: Edges, slabs: Slabs, x: number, y: number): Where {
  let odd = oddPassing(edges, slabs, x, y)
  if (odd === 'border') return 'border'
  const { starts, edges: list } = slabs.ending
  const slab = Math.floor(y / slabs.high)
  for (let nth = starts[slab]!; nth < starts[slab + 1]!; nth++) {
    const passed = passes(edges, list[nth]!, x, y)
    if (passed === 'border') return 'border'
    if (passed) odd = !odd
  }
  return odd ? 'inside' : 'outside'
}

/** Whether the ray passes an edge, its southern end counted and its northern not; 'border' on it or on its first point. */
function passes(edges: Edges, at: number, x: number, y: number): boolean | 'border' {
  const y1 = edges[at + 1]!
  const y2 = edges[at + 3]!
  if (y1 > y !== y2 > y) {
    const value = side(edges, at, x, y)
    return value === 0 ? 'border' : value > 0 === y2 > y1
  }
  const x1 = edges[at]!
  return y1 === y && (x1 === x || (y2 === y && x1 > x !== edges[at + 2]! > x)) ? 'border' : false
}

function toBorder({ edges, box }: Flat, [longitude, latitude]: Position): number {
  const { east, north } = metresPerDegree(latitude)
  const [perX, perY] = [east / unitsOfDegree, north / unitsOfDegree]
  const x = (longitude * unitsOfDegree - box.west) * perX
  const y = (latitude * unitsOfDegree - box.south) * perY
  let least = Infinity
  for (let at = 0; at < edges.length; at += width) {
    const ax = edges[at]! * perX - x
    const ay = edges[at + 1]! * perY - y
    const dx = edges[at + 2]! * perX - x - ax
    const dy = edges[at + 3]! * perY - y - ay
    const along = -(ax * dx + ay * dy) / (dx * dx + dy * dy)
    const near = along > 0 ? (along < 1 ? along : 1) : 0
    const far = (ax + near * dx) ** 2 + (ay + near * dy) ** 2
    if (far < least) least = far
  }
  return Math.sqrt(least)
}
