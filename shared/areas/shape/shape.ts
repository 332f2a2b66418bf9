/** A place on the ground: longitude, latitude, in degrees of WGS-84. */
export type Position = readonly [longitude: number, latitude: number]

/** 圈: the first point comes again at the end. */
export type Ring = readonly Position[]

/**
 * 画出来的范围, as GeoJSON (RFC 7946) writes it: parts, each an outer ring and then its holes, in WGS-84. Degrees have
 * seven decimals, a centimetre, so that inside, outside and on the border are decided in whole numbers, exactly.
 */
export interface Shape {
  type: 'MultiPolygon'
  coordinates: readonly (readonly Ring[])[]
}

/** Whole units of a degree. Differences within a city stay below 2^26 of them, so a product of two is exact. */
export const unitsOfDegree = 10_000_000

/** Of all rings together, the point that comes again not counted. */
export const mostVertices = 10_000
/** Of outer borders and holes together; each is held against all others. */
export const mostRings = 300
/** Of the text of a file, in characters: 10,000 points with fifteen decimals and all that a drawing program adds. */
export const longestText = 2_000_000

export const inUnits = (degrees: number): number => Math.round(degrees * unitsOfDegree)
export const inDegrees = (units: number): number => units / unitsOfDegree

export const ringsOf = ({ coordinates }: Pick<Shape, 'coordinates'>): Ring[] => coordinates.flat()
export const verticesOf = (shape: Pick<Shape, 'coordinates'>): number =>
  ringsOf(shape).reduce((sum, ring) => sum + ring.length - 1, 0)

/** The name of a ring as its drawer would point at it: 外圈, 第 2 块的第 1 个洞. */
export function ringName(part: number, ring: number, parts: number): string {
  const which = ring === 0 ? '外圈' : `第 ${ring} 个洞`
  return parts === 1 ? which : `第 ${part + 1} 块的${which}`
}
