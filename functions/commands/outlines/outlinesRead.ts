import type { CountyOutline } from '@shared/areas/outline'
import { readShape } from '@shared/areas/shape/read'
import { inDegrees, inUnits, type Position } from '@shared/areas/shape/shape'
import type { AreaTree } from '@shared/areas/tree'
import { cityCode } from '@shared/areas/words'
import { Problem } from '@shared/problem'
import gcoord from 'gcoord'

/** The coordinates a file is in: those of Chinese maps (GB 20263, as 高德 and others give them), or WGS-84. */
export const datums = ['gcj02', 'wgs84'] as const
export type Datum = (typeof datums)[number]

/** Points of one county at most: finer than any map of a city needs. */
const most = 200_000

/**
 * Outlines of counties from a collection in GeoJSON, each tied to the code in force by its old or present code (adcode,
 * code) or else by its name, and in WGS-84. @throws Problem 'bad-input' naming the feature, and nothing is taken.
 */
export function outlinesRead(text: string, datum: Datum, areas: AreaTree): CountyOutline[] {
  const found = featuresOf(text).map((feature, nth) => outlineOf(feature, `第 ${nth + 1} 个`, datum, areas))
  const twice = found.find(({ code }, nth) => found.findIndex((one) => one.code === code) !== nth)
  if (twice) throw bad(`${areas.fullName(twice.code)}有两份轮廓，只能有一份`)
  if (found.length === 0) throw bad('文件里没有县（市、区）的轮廓')
  return found.sort((a, b) => (a.code < b.code ? -1 : 1))
}

const bad = (why: string) => new Problem('bad-input', why)

function featuresOf(text: string): unknown[] {
  try {
    const { features }: { features?: unknown } = JSON.parse(text.replace(/^\uFEFF/, ''))
    if (Array.isArray(features)) return features
  } catch {
    // Told below, as what it is not.
  }
  throw bad('文件不是 GeoJSON 的 FeatureCollection')
}

function outlineOf(feature: unknown, which: string, datum: Datum, areas: AreaTree): CountyOutline {
  const { properties, geometry } = (feature ?? {}) as { properties?: Record<string, unknown>; geometry?: unknown }
  const { adcode, code = adcode, name } = properties ?? {}
  const called = typeof name === 'string' ? name : which
  const county = areas.get(String(code)) ?? areas.children(cityCode).find((one) => one.name === name)
  if (county?.level !== 'county') throw bad(`${called}（代码 ${String(code ?? '没有写')}）不是本市的县（市、区）`)
  const read = readShape(geometry, most)
  if ('fault' in read) throw bad(`${called}：${read.fault}`)
  const inWgs84 = (point: Position) => (datum === 'wgs84' ? point : fromGcj02(point))
  const coordinates = read.shape.coordinates.map((part) =>
    part.map((ring) => ring.map((p) => [...inWgs84(p)] as [number, number])),
  )
  return { code: county.code, coordinates }
}

export function fromGcj02([longitude, latitude]: Position): Position {
  const [x, y] = gcoord.transform([longitude, latitude], gcoord.GCJ02, gcoord.WGS84)
  return [inDegrees(inUnits(x)), inDegrees(inUnits(y))]
}
