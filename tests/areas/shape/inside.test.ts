import { prepare } from '@shared/areas/shape/inside'
import { inUnits, type Position, type Ring, type Shape } from '@shared/areas/shape/shape'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import fc from 'fast-check'
import { at, ring, scribble, square, star } from './drawings'

const of = (...rings: Ring[]) => ({ type: 'MultiPolygon', coordinates: [rings] }) satisfies Shape

/** The winding rule in whole numbers without end, edge by edge: what ours is held against. */
function byHand(rings: readonly Ring[], point: Position): string {
  const [x, y] = point.map((one) => BigInt(inUnits(one))) as [bigint, bigint]
  let crossed = 0
  for (const one of rings)
    for (let nth = 1; nth < one.length; nth++) {
      const [[x1, y1], [x2, y2]] = [one[nth - 1]!, one[nth]!].map((end) =>
        end.map((part) => BigInt(inUnits(part))),
      ) as [[bigint, bigint], [bigint, bigint]]
      const side = (x2 - x1) * (y - y1) - (x - x1) * (y2 - y1)
      const within = (a: bigint, b: bigint, c: bigint) => (a <= b && b <= c) || (c <= b && b <= a)
      if (side === 0n && within(x1, x, x2) && within(y1, y, y2)) return 'border'
      if (y1 <= y && y2 > y && side > 0n) crossed++
      if (y2 <= y && y1 > y && side < 0n) crossed++
    }
  return crossed % 2 ? 'inside' : 'outside'
}

/** Asked over and over, so that both ways of looking are tried: with and without the index. */
const often = (shape: Shape, point: Position) => {
  const prepared = prepare(shape)
  return new Set(Array.from({ length: 102 }, () => prepared.where(...point)))
}

test('a yard is inside, the well in its middle is not, and whoever stands on a border is on the border', () => {
  const shape = of(square(0, 0, 1000), square(400, 400, 200))
  const where = (x: number, y: number) => [...often(shape, at(x, y))].join()
  expect(where(100, 100)).toBe('inside')
  expect(where(500, 500)).toBe('outside')
  expect(where(1001, 500)).toBe('outside')
  expect([where(0, 0), where(1000, 1000), where(500, 0), where(0, 500), where(400, 450), where(600, 600)]).toEqual(
    Array(6).fill('border'),
  )
  const { contains } = prepare(shape)
  expect([contains(...at(0, 500)), contains(...at(450, 400)), contains(...at(500, 500))]).toEqual([true, true, false])
})

test('a part of several is as good as another, and the gap between them is outside', () => {
  const shape: Shape = { type: 'MultiPolygon', coordinates: [[square(0, 0, 100)], [square(300, 0, 100)]] }
  expect([50, 200, 350].map((x) => [...often(shape, at(x, 50))].join())).toEqual(['inside', 'outside', 'inside'])
})

test('nowhere is no place, and far away is outside', () => {
  const { where } = prepare(of(square(0, 0, 100)))
  expect([where(Number.NaN, 36), where(0, 0), where(-180, 90), where(Infinity, 36)]).toEqual(Array(4).fill('outside'))
})

test('for any scribble and any point of its lattice, exactly as counted by hand', () => {
  const point = fc.tuple(fc.integer({ min: -1, max: 13 }), fc.integer({ min: -1, max: 13 }))
  fc.assert(
    fc.property(scribble, scribble, point, (one, other, [x, y]) => {
      const place = at(x * 500, y * 500)
      expect(often(of(one, other), place)).toEqual(new Set([byHand([one, other], place)]))
    }),
    { numRuns: 400 },
  )
})

test('for any drawing with a hole, as Turf says it', () => {
  const point = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -99_999, max: 99_999 }))
  fc.assert(
    fc.property(
      star(60, 50_000, 90_000),
      star(12, 5_000, 40_000),
      fc.array(point, { minLength: 40 }),
      (outer, hole, points) => {
        const shape = of(outer, hole)
        const { contains } = prepare(shape)
        for (const [x, y] of points) {
          const place = at(x, y)
          const turf = booleanPointInPolygon([...place], {
            type: 'Polygon',
            coordinates: shape.coordinates[0]!.map((one) => one.map((p) => [...p])),
          })
          expect(contains(...place)).toBe(turf)
        }
      },
    ),
    { numRuns: 40 },
  )
})

test('a comb of long thin teeth, which stand in every slab, is answered as any other', () => {
  const teeth = Array.from(
    { length: 500 },
    (_, nth) =>
      [
        [nth * 20, 0],
        [nth * 20 + 10, 100_000],
      ] as [number, number][],
  ).flat()
  const comb = ring(...teeth, [10_000, -10], [0, -10])
  const { where } = prepare(of(comb))
  for (let x = -5; x < 10_000; x += 61) {
    const place = at(x, 50_001)
    expect(where(...place)).toBe(byHand([comb], place))
  }
})
