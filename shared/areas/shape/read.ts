import { inDegrees, inUnits, longestText, mostVertices, type Position, type Ring, ringName, type Shape } from './shape'

/** What was drawn, or what is wrong with it in one sentence that says what to do. */
export type Read = { shape: Shape } | { fault: string }

const notJson = '文件读不出来。请用制图软件另存为 GeoJSON（.geojson 或 .json），坐标系选 WGS-84'
const lines: Readonly<Record<string, string>> = {
  Point: '一个点',
  MultiPoint: '几个点',
  LineString: '一条线',
  MultiLineString: '几条线',
}

/** A file or what was pasted: one drawing in GeoJSON, as a geometry, a feature or a collection of features. */
export function readShapeText(text: string): Read {
  if (text.length > longestText) return { fault: '文件太大了，最多 2 MB。请先在制图软件里简化边线' }
  let parsed: unknown
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { fault: notJson }
  }
  return readShape(parsed)
}

/**
 * The same, parsed already; `most` points are looked at, those said twice among them. Points are rounded to a centimetre, heights are left out, a point said twice is said
 * once.
 */
export function readShape(given: unknown, most = mostVertices * 1.5): Read {
  const parts = partsOf(given, 0)
  if ('fault' in parts) return parts
  if (parts.found.length === 0) return { fault: '里面没有画任何地方。请画一个面（Polygon）再导出' }
  const count = parts.found.reduce<number>((sum, part) => sum + sizeOf(part), 0)
  if (count > most) return { fault: tooMany(count) }
  return shapeFrom(parts.found)
}

function shapeFrom(found: readonly unknown[]): Read {
  const coordinates: Ring[][] = []
  for (const [part, rings] of found.entries()) {
    if (!Array.isArray(rings) || rings.length === 0)
      return { fault: `第 ${part + 1} 块里没有边线。请重新画一个面再导出` }
    const read: Ring[] = []
    for (const [nth, points] of rings.entries()) {
      const ring = ringFrom(points, ringName(part, nth, found.length))
      if ('fault' in ring) return ring
      read.push(ring.ring)
    }
    coordinates.push(read)
  }
  return { shape: { type: 'MultiPolygon', coordinates } }
}

export const tooMany = (count: number) =>
  `一共 ${count.toLocaleString('zh-CN')} 个点，最多 ${mostVertices.toLocaleString('zh-CN')} 个。请先在制图软件里简化边线`

const sizeOf = (rings: unknown): number =>
  Array.isArray(rings) ? rings.reduce<number>((sum, ring) => sum + (Array.isArray(ring) ? ring.length : 0), 0) : 0

/** Collections hold features, features hold geometries; nothing honest lies deeper than this. */
const deepest = 4

function partsOf(given: unknown, depth: number): { found: unknown[] } | { fault: string } {
  if (typeof given !== 'object' || given === null || depth > deepest) return { fault: notJson }
  const { type, coordinates, geometry, features, geometries } = given as Record<string, unknown>
  if (type === 'Polygon') return { found: [coordinates] }
  if (type === 'MultiPolygon') return Array.isArray(coordinates) ? { found: coordinates } : { fault: notJson }
  if (type === 'Feature') return geometry === null ? { found: [] } : partsOf(geometry, depth + 1)
  const inner = type === 'FeatureCollection' ? features : type === 'GeometryCollection' ? geometries : undefined
  if (!Array.isArray(inner)) {
    const line = typeof type === 'string' ? lines[type] : undefined
    return { fault: line ? `画的是${line}，围不出一片地方。请改画面（Polygon）` : notJson }
  }
  const found: unknown[] = []
  for (const one of inner) {
    const parts = partsOf(one, depth + 1)
    if ('fault' in parts) return parts
    for (const part of parts.found) found.push(part)
  }
  return { found }
}

function ringFrom(points: unknown, name: string): { ring: Ring } | { fault: string } {
  if (!Array.isArray(points)) return { fault: `${name}不是一串点。请重新导出` }
  const ring: Position[] = []
  for (const [nth, point] of points.entries()) {
    const [longitude, latitude]: unknown[] = Array.isArray(point) ? point : []
    if (!isNumber(longitude) || !isNumber(latitude))
      return { fault: `${name}的第 ${nth + 1} 个点不是一对数字。一个点写成 [经度, 纬度]，比如 [115.98, 36.45]` }
    const fault = outOfRange(longitude, latitude)
    if (fault) return { fault: `${name}的第 ${nth + 1} 个点${fault}` }
    const [x, y] = [inDegrees(inUnits(longitude)), inDegrees(inUnits(latitude))]
    const last = ring.at(-1)
    if (!last || last[0] !== x || last[1] !== y) ring.push([x, y])
  }
  return { ring }
}

const isNumber = (given: unknown): given is number => typeof given === 'number' && Number.isFinite(given)

function outOfRange(longitude: number, latitude: number): string | undefined {
  const fits = Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
  if (!fits && Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180) return '经纬度写反了。先写经度，再写纬度'
  if (!fits) return '不是经纬度，看起来是以米计的坐标。导出时坐标系请选 WGS-84（EPSG:4326）'
  // Nowhere in China is the longitude below 73 or the latitude above 54.
  return longitude < 60 && latitude > 60 ? '经纬度写反了。先写经度，再写纬度' : undefined
}
