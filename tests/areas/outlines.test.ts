import { readFileSync } from 'node:fs'
import { countyFinder } from '@shared/areas/countyAt'
import type { listOutlines } from '@shared/areas/contract'
import { outlinesKey } from '@shared/areas/outline'
import { areaTree } from '@shared/areas/tree'
import { metresBetween } from '@shared/areas/shape/ground'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import gcoord from 'gcoord'
import { areaEndpoints } from '../../functions/areas/endpoints'
import { fromGcj02, outlinesRead } from '../../functions/commands/outlines/outlinesRead'
import { loadAreas } from '../../seeds/areas/areas'
import { besides, needing } from '../support/besides'
import { door } from '../support/door'
import { testHouse } from '../support/house'

const { areas: list, zones, aliases } = loadAreas()
const areas = areaTree(list, zones, aliases)
const box = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
]
const feature = (properties: object, coordinates: unknown = box(116, 36.4, 116.2, 36.6)) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
})
const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features })

test('茌平区 is one county, under the code of the maps and under that of the statistics, or by its name alone', () => {
  const codes = [{ adcode: 371523, name: '茌平区' }, { code: '371503' }, { name: '茌平区' }].map(
    (properties) => outlinesRead(file(feature(properties)), 'wgs84', areas)[0]!.code,
  )
  expect(codes).toEqual(['371503', '371503', '371503'])
})

test('coordinates of Chinese maps are turned into WGS-84, some 500 metres away, and back within a few centimetres', () => {
  const asGiven = outlinesRead(file(feature({ adcode: 371523 })), 'wgs84', areas)[0]!.coordinates[0]![0]![0]!
  const turned = outlinesRead(file(feature({ adcode: 371523 })), 'gcj02', areas)[0]!.coordinates[0]![0]![0]!
  expect(metresBetween(asGiven, turned)).toBeGreaterThan(300)
  expect(metresBetween(asGiven, turned)).toBeLessThan(800)
  const back = gcoord.transform([turned[0], turned[1]], gcoord.WGS84, gcoord.GCJ02) as [number, number]
  expect(metresBetween(asGiven, back)).toBeLessThan(0.1)
})

test.each([
  ['no collection', '{"type":"Polygon"}', /FeatureCollection/],
  ['no JSON', '县界', /FeatureCollection/],
  ['nothing in it', file(), /没有县/],
  ['a place of another city', file(feature({ adcode: 370102, name: '历下区' })), /历下区（代码 370102）不是本市的县/],
  ['a town', file(feature({ code: '371502101', name: '沙镇镇' })), /沙镇镇.*不是本市的县/],
  ['one county twice', file(feature({ adcode: 371523 }), feature({ adcode: 371503 })), /茌平区有两份轮廓/],
  ['an outline that cannot be read', file(feature({ adcode: 371523 }, [[['a', 1]]])), /不是一对数字/],
])('a file that does not hold together is refused whole: %s', (_what, text, said) => {
  expect(() => outlinesRead(text, 'wgs84', areas)).toThrow(
    expect.objectContaining({ detail: expect.stringMatching(said) }),
  )
})

test('a place is in the county whose outline holds it, and nowhere outside of all', () => {
  const find = countyFinder(
    outlinesRead(
      file(feature({ adcode: 371523 }), feature({ adcode: 371526 }, box(116.2, 36.4, 116.4, 36.6))),
      'wgs84',
      areas,
    ),
  )
  expect([find(116.1, 36.5), find(116.3, 36.5), find(116.2, 36.5), find(117, 36.5)]).toEqual([
    '371503',
    '371526',
    '371503',
    undefined,
  ])
})

test('whoever asks gets the outlines that are loaded, and none while there are none', async () => {
  const house = testHouse()
  const get = () => door(areaEndpoints(house))<typeof listOutlines>(undefined, 'GET /api/areas/outlines')
  expect((await get()).body).toEqual({ outlines: [] })
  const outlines = outlinesRead(file(feature({ adcode: 371523 })), 'wgs84', areas)
  await house.bucket.write(
    outlinesKey,
    new TextEncoder().encode(JSON.stringify({ version: 1, source: '示例', outlines })),
  )
  expect((await get()).body).toEqual({ outlines })
})

const counties = needing('areas/liaocheng_371500_counties.geojson')
counties.describe('the counties of the city', () => {
  interface County {
    properties: { adcode: number }
    geometry: { type: 'MultiPolygon'; coordinates: [number, number][][][] }
  }
  let text = ''
  beforeAll(() => {
    text = readFileSync(besides('areas/liaocheng_371500_counties.geojson'), 'utf8')
  })

  test('100,000 places, spread over the city, lie in the counties in which their outlines say they lie', () => {
    const find = countyFinder(outlinesRead(text, 'gcj02', areas))
    const { features } = JSON.parse(text) as { features: County[] }
    const turned = features.map(({ properties, geometry }) => ({
      code: areas.canonical(String(properties.adcode)),
      geometry: {
        type: geometry.type,
        coordinates: geometry.coordinates.map((part) => part.map((ring) => ring.map((p) => [...fromGcj02(p)]))),
      },
    }))
    let state = 20261128
    const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
    const found = new Set<string | undefined>()
    const wrong: unknown[] = []
    for (let nth = 0; nth < 100_000; nth++) {
      const place = [115.2 + random() * 1.4, 35.7 + random() * 1.4].map((one) => Math.round(one * 1e7) / 1e7) as [
        number,
        number,
      ]
      const ours = find(...place)
      const theirs = turned.find(({ geometry }) => booleanPointInPolygon(place, geometry))?.code
      if (ours !== theirs) wrong.push({ place, ours, theirs })
      found.add(ours)
    }
    expect(wrong).toEqual([])
    expect([...found].sort()).toEqual([...areas.children('371500').map(({ code }) => code), undefined])
  })
})
