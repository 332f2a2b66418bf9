import type * as shapes from '@shared/notices/audience/contractShapes'
import { square } from '../areas/shape/drawings'
import { land, noticeOffice } from '../notices/office'

function desk() {
  const { house, ask } = noticeOffice()
  return {
    house,
    keep: (shape: unknown) =>
      ask<typeof shapes.keepShape>(land.officer, 'POST /api/notices/shapes', { body: { shape } }),
    kept: () => house.bucket.list('notices/'),
  }
}
const pieces = (many: number) => ({
  type: 'MultiPolygon',
  coordinates: Array.from({ length: many }, (_none, at) => [
    square((at % 40) * 20_000, Math.floor(at / 40) * 20_000, 15_000),
  ]),
})
const around = (place: unknown) => ({
  type: 'Polygon',
  coordinates: [[[115.98, 36.45], place, [115.99, 36.46], [115.98, 36.45]]],
})

test('a drawing of thousands of pieces is refused before each is held against all others', async () => {
  const { keep, kept } = desk()
  const { status, body } = await keep(pieces(2_000))
  expect([status, body.detail]).toEqual([400, '一共 2,000 圈边线，最多 300 圈。请把相邻的地块合起来，或者分成几份公告'])
  expect(await kept()).toEqual([])
  expect((await keep(pieces(30))).status).toBe(201)
})

test.each([
  ['a place far beyond the earth', around([1e308, -1e308])],
  ['a place that is no place', around(['115.98', null])],
  ['a place that is an object', around({ __proto__: [115.98, 36.45], length: 2 })],
  ['a place of nothing', around([])],
  ['lists in lists', { type: 'Polygon', coordinates: JSON.parse(`${'['.repeat(20)}${']'.repeat(20)}`) as unknown }],
  [
    'collections in collections',
    JSON.parse(`${'{"type":"GeometryCollection","geometries":['.repeat(12)}${']}'.repeat(12)}`) as unknown,
  ],
  ['a name every object has', { type: 'constructor', coordinates: [] }],
  ['nothing', null],
  ['words', '<svg onload=alert(1)>'],
  ['a length that is told and not there', { type: 'Polygon', coordinates: { length: 1e9 } }],
])('a drawing with %s is refused in plain words and nothing is kept', async (_what, shape) => {
  const { keep, kept } = desk()
  const { status, body } = await keep(shape)
  expect(status).toBe(400)
  expect(body.detail).toMatch(/^[\p{Script=Han}\d]/u)
  expect(await kept()).toEqual([])
})

test('sixty drawings an hour are taken of one person; then they read when they may go on', async () => {
  const { keep, house } = desk()
  const outcomes: number[] = []
  for (let nth = 0; nth < 61; nth++) outcomes.push((await keep(pieces(1))).status)
  expect([outcomes.slice(0, 60).every((status) => status === 201), outcomes[60]]).toEqual([true, 429])
  house.clock.advance(3_600_000)
  expect((await keep(pieces(1))).status).toBe(201)
})
