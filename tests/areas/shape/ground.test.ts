import { areaWords, metresBetween, squareMetres } from '@shared/areas/shape/ground'
import { prepare } from '@shared/areas/shape/inside'
import type { Ring } from '@shared/areas/shape/shape'
import area from '@turf/area'
import fc from 'fast-check'
import { at, square, star } from './drawings'

const of = (...rings: Ring[]) => ({ type: 'MultiPolygon' as const, coordinates: [rings] })

test('the area of a drawing is what Turf finds, to one part in a hundred, holes taken out', () => {
  fc.assert(
    fc.property(star(30, 50_000, 90_000), star(9, 5_000, 40_000), (outer, hole) => {
      const ours = squareMetres(of(outer, hole))
      const turf = area({ type: 'Polygon', coordinates: [outer, hole].map((one) => one.map((p) => [...p])) })
      expect(Math.abs(ours / turf - 1)).toBeLessThan(0.01)
    }),
    { numRuns: 50 },
  )
})

test('areas are said as farmers and as the law say them', () => {
  expect(areaWords(666.6667)).toBe('约 1 亩（0.067 公顷）')
  expect(areaWords(1_000_000)).toBe('约 1,500 亩（100 公顷）')
  expect(areaWords(52_000)).toBe('约 78 亩（5.2 公顷）')
})

test('a degree at 聊城 is about 111 km to the north and 90 km to the east', () => {
  expect(metresBetween([115.9, 36], [115.9, 37]) / 1_000).toBeCloseTo(110.97, 1)
  expect(metresBetween([115, 36.45], [116, 36.45]) / 1_000).toBeCloseTo(89.66, 1)
})

test('how far it is to the border, from the middle, from outside and from the border itself', () => {
  const { toBorder } = prepare(of(square(0, 0, 100_000)))
  const [east, north] = [metresBetween(at(0, 0), at(50_000, 0)), metresBetween(at(0, 0), at(0, 50_000))]
  expect(toBorder(at(50_000, 50_000))).toBeCloseTo(Math.min(east, north), 1)
  expect(toBorder(at(150_000, 50_000))).toBeCloseTo(east, 1)
  expect(toBorder(at(-50_000, -50_000))).toBeCloseTo(Math.hypot(east, north), 1)
  expect(toBorder(at(0, 300))).toBeCloseTo(0, 6)
})
