import { readFile } from 'node:fs/promises'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import { countyFinder } from '@shared/areas/countyAt'
import { areaTree } from '@shared/areas/tree'
import { Problem } from '@shared/problem'
import { loadAreas } from '../../../../seeds/areas/areas'
import { bucketHere } from '../../../commands/bucketHere'
import { datums, outlinesRead } from '../../../commands/outlines/outlinesRead'
import { outlinesFrom } from '../../../platform/bucket/outlines'
import { numbersFrom } from './matching'

/** How many random places our finder puts in the county in which a plain loop over Turf puts them. */
export interface CountiesFound {
  places: number
  outlines: number
  /** In no county at all. */
  outside: number
  different: number
  ms: number
  turfMs: number
}

interface Options {
  outlines?: string | undefined
  datum?: string | undefined
}

/** Of a file that is named, else those that were imported; undefined where there are none. @throws Problem 'bad-input'. */
async function outlinesOf({ outlines: path, datum }: Options) {
  if (!path) return outlinesFrom(bucketHere(), () => new Date())()
  const known = datums.find((one) => one === datum)
  if (!known) throw new Problem('bad-input', `--datum 应当是 ${datums.join(' 或 ')}`)
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Problem('bad-input', `读不到文件：${path}`)
  })
  const { areas, zones, aliases } = loadAreas()
  return outlinesRead(text, known, areaTree(areas, zones, aliases))
}

/** So many random places in and around the city. Undefined where there are no outlines to go by. */
export async function countiesFound(places: number, options: Options): Promise<CountiesFound | undefined> {
  const outlines = await outlinesOf(options)
  if (outlines.length === 0) return undefined
  const corners = outlines.flatMap(({ coordinates }) => coordinates.flat(2))
  const [west, east] = endsOf(corners.map(([x]) => x))
  const [south, north] = endsOf(corners.map(([, y]) => y))
  const random = numbersFrom(11)
  const some = Array.from({ length: places }, () => [
    west + random() * (east - west),
    south + random() * (north - south),
  ])
  const shapes = outlines.map(({ code, coordinates }) => ({
    code,
    shape: {
      type: 'MultiPolygon' as const,
      coordinates: coordinates.map((one) => one.map((ring) => ring.map((p) => [...p]))),
    },
  }))
  const began = performance.now()
  const find = countyFinder(outlines)
  const ours = some.map(([x = 0, y = 0]) => find(x, y))
  const found = performance.now()
  const theirs = some.map((place) => shapes.find(({ shape }) => booleanPointInPolygon(place, shape))?.code)
  return {
    places,
    outlines: outlines.length,
    outside: ours.filter((one) => one === undefined).length,
    different: ours.filter((one, nth) => one !== theirs[nth]).length,
    ms: found - began,
    turfMs: performance.now() - found,
  }
}

const endsOf = (numbers: readonly number[]): [least: number, most: number] =>
  numbers.reduce<[number, number]>(([a, b], one) => [Math.min(a, one), Math.max(b, one)], [Infinity, -Infinity])
