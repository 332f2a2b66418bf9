import { meetingOf } from '@shared/areas/shape/crossing'
import { readShapeText } from '@shared/areas/shape/read'
import { inUnits, mostVertices, type Ring } from '@shared/areas/shape/shape'
import { soundShape } from '@shared/areas/shape/sound'
import kinks from '@turf/kinks'
import fc from 'fast-check'
import { at, reach, ring, scribble, square, star } from './drawings'

const polygon = (...rings: Ring[]) => ({ type: 'Polygon', coordinates: rings })
const faultOf = (given: unknown) => {
  const read = soundShape(given, reach)
  return 'fault' in read ? read.fault : 'none'
}
const around = (count: number): Ring =>
  ring(
    ...Array.from({ length: count }, (_, nth) => {
      const angle = (2 * Math.PI * nth) / count
      return [Math.round(900_000 * Math.cos(angle)), Math.round(900_000 * Math.sin(angle))] as const
    }),
  )

describe('what is drawn well is taken', () => {
  test.each([
    ['a square', polygon(square(0, 0, 10_000))],
    ['a square drawn the other way round', polygon([...square(0, 0, 10_000)].reverse())],
    ['a yard with a well', polygon(square(0, 0, 10_000), square(4_000, 4_000, 2_000))],
    [
      'a hole that meets the border at one corner',
      polygon(square(0, 0, 10_000), ring([0, 0], [4_000, 2_000], [2_000, 4_000])),
    ],
    ['two parts', { type: 'MultiPolygon', coordinates: [[square(0, 0, 10_000)], [square(20_000, 0, 10_000)]] }],
    [
      'two parts that meet at a corner',
      { type: 'MultiPolygon', coordinates: [[square(0, 0, 10_000)], [square(10_000, 10_000, 10_000)]] },
    ],
    [
      'an island in the hole of another part',
      {
        type: 'MultiPolygon',
        coordinates: [[square(0, 0, 10_000), square(2_000, 2_000, 6_000)], [square(4_000, 4_000, 2_000)]],
      },
    ],
    ['a feature', { type: 'Feature', properties: { name: '示例' }, geometry: polygon(square(0, 0, 10_000)) }],
    ['points with heights', polygon(square(0, 0, 10_000).map(([x, y]) => [x, y, 31.5] as never))],
    ['as many points as are taken', polygon(around(mostVertices))],
  ])('%s', (_what, given) => {
    expect(faultOf(given)).toBe('none')
  })

  test('features of one file are one drawing', () => {
    const features = [0, 20_000].map((x) => ({
      type: 'Feature',
      properties: null,
      geometry: polygon(square(x, 0, 10_000)),
    }))
    const read = soundShape({ type: 'FeatureCollection', features }, reach)
    expect('shape' in read && read.shape.coordinates).toHaveLength(2)
  })

  test('a point said twice is said once, and a file may begin with a mark of its encoding', () => {
    const [first, ...others] = square(0, 0, 10_000)
    const read = readShapeText(`\uFEFF${JSON.stringify(polygon([first!, first!, ...others]))}`)
    expect('shape' in read && read.shape.coordinates[0]![0]).toHaveLength(5)
  })
})

describe('what is not is told in a sentence that says what to do', () => {
  const open = square(0, 0, 10_000).slice(0, -1)
  test.each([
    ['open', polygon(open), /外圈没有合拢/],
    ['two points', polygon([at(0, 0), at(10_000, 0), at(0, 0)]), /点太少/],
    [
      'crossed like a bow',
      polygon(ring([0, 0], [10_000, 10_000], [10_000, 0], [0, 10_000])),
      /外圈的边线在经度 115\.90050、纬度 36\.40050 附近自己交叉了/,
    ],
    [
      'meeting itself at a corner',
      polygon(ring([0, 0], [5_000, 5_000], [10_000, 0], [10_000, 10_000], [5_000, 5_000], [0, 10_000])),
      /碰到了自己/,
    ],
    [
      'a spike that goes and comes back',
      polygon(ring([0, 0], [10_000, 0], [10_000, 10_000], [10_000, 20_000], [10_000, 5_000], [0, 10_000])),
      /自己交叉/,
    ],
    [
      'a corner on its own border',
      polygon(ring([0, 0], [10_000, 0], [10_000, 10_000], [5_000, 0], [0, 10_000])),
      /自己交叉/,
    ],
    [
      'a hole across the border',
      polygon(square(0, 0, 10_000), square(8_000, 8_000, 5_000)),
      /外圈.*第 1 个洞.*交叉|第 1 个洞.*外圈.*交叉/,
    ],
    ['a hole outside', polygon(square(0, 0, 10_000), square(20_000, 0, 2_000)), /第 1 个洞不在外圈里面/],
    [
      'a hole in a hole',
      polygon(square(0, 0, 10_000), square(1_000, 1_000, 8_000), square(3_000, 3_000, 2_000)),
      /套在另一个洞里/,
    ],
    [
      'a hole that lies outside but for two corners',
      polygon(
        ring([0, 0], [10_000, 0], [5_000, 3_000], [10_000, 10_000], [0, 10_000]),
        ring([10_000, 0], [10_000, 10_000], [5_000, 3_000]),
      ),
      /重叠|不在外圈里面/,
    ],
    [
      'a part in another',
      { type: 'MultiPolygon', coordinates: [[square(0, 0, 10_000)], [square(2_000, 2_000, 2_000)]] },
      /第 2 块画在第 1 块里面/,
    ],
    [
      'parts that overlap',
      { type: 'MultiPolygon', coordinates: [[square(0, 0, 10_000)], [square(5_000, 5_000, 10_000)]] },
      /交叉或者重叠/,
    ],
    [
      'parts with a border in common',
      { type: 'MultiPolygon', coordinates: [[square(0, 0, 10_000)], [square(10_000, 2_000, 5_000)]] },
      /重叠/,
    ],
    ['latitude first', polygon(square(0, 0, 10_000).map(([x, y]) => [y, x] as never)), /写反/],
    ['metres of a projection', polygon([[39_512_345, 4_036_789] as never]), /以米计/],
    ['far away', polygon(square(0, 0, 10_000).map(([x, y]) => [x + 1, y + 3] as never)), /不在本市/],
    ['nowhere', polygon([[115.9, null] as never]), /第 1 个点不是一对数字/],
    ['a word for a number', polygon([['115.9', '36.4'] as never]), /不是一对数字/],
    ['too many points', polygon(around(mostVertices + 1)), /10,001 个点，最多 10,000 个/],
    ['far too many points', polygon(around(20_000)), /20,001 个点/],
    ['a line', { type: 'LineString', coordinates: square(0, 0, 100) }, /一条线/],
    ['nothing', { type: 'FeatureCollection', features: [] }, /没有画任何地方/],
    ['a feature without a place', { type: 'Feature', geometry: null }, /没有画任何地方/],
    ['a part without a ring', { type: 'Polygon', coordinates: [] }, /没有边线/],
    ['a speck', polygon(square(0, 0, 10)), /不到 100 平方米/],
    ['no drawing at all', { type: 'Topology' }, /读不出来/],
    ['null', null, /读不出来/],
    ['a number', 7, /读不出来/],
    [
      'a collection in a collection without end',
      JSON.parse('{"type":"GeometryCollection","geometries":['.repeat(40) + ']}'.repeat(40)),
      /读不出来/,
    ],
  ])('%s', (_what, given, said) => {
    expect(faultOf(given)).toMatch(said)
  })

  test('what is no JSON, and what is too large to be read', () => {
    expect(readShapeText('<kml/>')).toEqual({ fault: expect.stringContaining('GeoJSON') })
    expect(readShapeText(`"${'x'.repeat(2_000_001)}"`)).toEqual({ fault: expect.stringContaining('太大') })
  })

  test('a point outside of what is known of the city says so in its own words', () => {
    const outside = () => '画的地方超出了东昌府区'
    expect(soundShape(polygon(square(0, 0, 10_000)), { ...reach, outside })).toEqual({ fault: outside() })
  })
})

/** Two edges at a time, in whole numbers without end: what the sweep is held against. */
function meetsByHand(rings: readonly Ring[]): boolean {
  const edges = rings.flatMap((one) =>
    one.slice(1).map((end, nth) => [one[nth]!, end].map((p) => p.map((n) => BigInt(inUnits(n))))),
  )
  const side = ([a, b]: bigint[][], p: bigint[]) => {
    const value = (b![0]! - a![0]!) * (p[1]! - a![1]!) - (p[0]! - a![0]!) * (b![1]! - a![1]!)
    return value > 0n ? 1 : value < 0n ? -1 : 0
  }
  const on = (edge: bigint[][], p: bigint[]) => {
    const [a, b] = edge as [bigint[], bigint[]]
    const between = (x: bigint, y: bigint, z: bigint) => (x <= y && y <= z) || (z <= y && y <= x)
    return side(edge, p) === 0 && between(a[0]!, p[0]!, b[0]!) && between(a[1]!, p[1]!, b[1]!)
  }
  const same = (p: bigint[], q: bigint[]) => p.join() === q.join()
  return edges.some((one, nth) =>
    edges.slice(nth + 1).some((other) => {
      const ends = one.filter((p) => other.some((q) => same(p, q)))
      const touching = [...one.filter((p) => on(other, p)), ...other.filter((p) => on(one, p))]
      if (touching.some((p) => !ends.some((end) => same(end, p)))) return true
      if (ends.length > 1) return true
      const [a, b] = [side(one, other[0]!), side(one, other[1]!)]
      const [c, d] = [side(other, one[0]!), side(other, one[1]!)]
      return ends.length === 0 && a * b < 0 && c * d < 0
    }),
  )
}

test('for any scribbles, borders meet in the sweep where they meet edge by edge', () => {
  fc.assert(
    fc.property(fc.array(scribble, { minLength: 1, maxLength: 3 }), (rings) => {
      expect(meetingOf(rings) !== undefined).toBe(meetsByHand(rings))
    }),
    { numRuns: 1_500 },
  )
})

test('no star meets itself, and none does by Turf', () => {
  fc.assert(
    fc.property(star(40, 1_000, 90_000), (one) => {
      expect(meetingOf([one])).toBeUndefined()
      expect(kinks({ type: 'Polygon', coordinates: [one.map((p) => [...p])] }).features).toEqual([])
    }),
    { numRuns: 25 },
  )
})

test('a drawing of the most points, all of them in every slab, is held against itself without every edge meeting every other', () => {
  const teeth = Array.from(
    { length: mostVertices / 2 - 1 },
    (_, nth) =>
      [
        [nth * 200, nth],
        [nth * 200 + 100, 1_000_000 + nth],
      ] as [number, number][],
  ).flat()
  const comb = ring(...teeth, [1_000_000, -1_000], [0, -1_000])
  expect(comb.length).toBeGreaterThan(mostVertices * 0.99)
  expect(meetingOf([comb])).toBeUndefined()
})
