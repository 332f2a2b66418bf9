import { type Position, type Ring, type Shape, ringsOf } from './shape'

/** Metres that a degree is long at a latitude, east and north: the series for the ellipsoid of WGS-84, to a metre. */
export function metresPerDegree(latitude: number): { east: number; north: number } {
  const angle = (latitude * Math.PI) / 180
  return {
    east: 111_412.84 * Math.cos(angle) - 93.5 * Math.cos(3 * angle) + 0.118 * Math.cos(5 * angle),
    north: 111_132.92 - 559.82 * Math.cos(2 * angle) + 1.175 * Math.cos(4 * angle),
  }
}

/** The box around all points, in degrees. */
export function boxOf(shape: Pick<Shape, 'coordinates'>) {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const ring of ringsOf(shape))
    for (const [longitude, latitude] of ring) {
      west = Math.min(west, longitude)
      east = Math.max(east, longitude)
      south = Math.min(south, latitude)
      north = Math.max(north, latitude)
    }
  return { west, south, east, north }
}

/** 面积 in square metres, holes taken out; to one part in a thousand where a drawing is no wider than a city. */
export function squareMetres(shape: Shape): number {
  const { south, north } = boxOf(shape)
  const { east: perEast, north: perNorth } = metresPerDegree((south + north) / 2)
  const parts = shape.coordinates.map(([outer, ...holes]) => {
    const whole = outer ? Math.abs(loop(outer)) : 0
    return holes.reduce((left, hole) => left - Math.abs(loop(hole)), whole)
  })
  return parts.reduce((sum, one) => sum + one, 0) * perEast * perNorth
}

/** Half the sum of cross products, seen from the first point so that little is lost. */
function loop(ring: Ring): number {
  const [x0, y0] = ring[0] ?? [0, 0]
  let sum = 0
  for (let at = 1; at < ring.length; at++) {
    const [[x1, y1], [x2, y2]] = [ring[at - 1]!, ring[at]!]
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)
  }
  return sum / 2
}

/** Metres between two places of one city. */
export function metresBetween([x1, y1]: Position, [x2, y2]: Position): number {
  const { east, north } = metresPerDegree((y1 + y2) / 2)
  return Math.hypot((x2 - x1) * east, (y2 - y1) * north)
}

/** 「约 12 亩（0.8 公顷）」 */
export function areaWords(metres: number): string {
  const [mu, hectares] = [metres / (10_000 / 15), metres / 10_000]
  return `约 ${rounded(mu)} 亩（${rounded(hectares)} 公顷）`
}

const rounded = (number: number) =>
  number >= 100 ? Math.round(number).toLocaleString('zh-CN') : Number(number.toPrecision(2)).toString()
