import { outlinesKey } from '@shared/areas/outline'
import type * as shapes from '@shared/notices/audience/contractShapes'
import { reaches } from '@shared/notices/audience/reaches'
import { stands } from '@shared/notices/audience/stands'
import { prepare } from '@shared/areas/shape/inside'
import type { Caller } from '@shared/people/caller'
import { square } from '../areas/shape/drawings'
import { noticeEndpoints } from '../../functions/notices/endpoints'
import { judgingNow } from '../../functions/notices/shapes/judgingDrawings'
import { testHouse } from '../support/house'
import { compensation, land, noticeDesk, noticeOffice, village } from './office'

const yard = { type: 'Polygon', coordinates: [square(0, 0, 100_000)] }
const office = () => {
  const desk = noticeOffice()
  return {
    ...desk,
    keep: (shape: unknown = yard, caller: Caller | undefined = land.officer) =>
      desk.ask<typeof shapes.keepShape>(caller, 'POST /api/notices/shapes', { body: { shape } }),
    drawing: (id: string) =>
      desk.ask<typeof shapes.readNoticeShape>(undefined, 'GET /api/notices/shapes/{id}', { params: { id } }),
    outlined: (...outlines: { code: string; coordinates: unknown }[]) =>
      desk.house.bucket.write(
        outlinesKey,
        new TextEncoder().encode(JSON.stringify({ version: 1, source: '示例', outlines })),
      ),
  }
}

test('a drawing is taken once under one name, stands in the notice, and anybody may read it to judge for themselves', async () => {
  const desk = office()
  const { status, body } = await desk.keep()
  expect(status).toBe(201)
  expect((await desk.keep()).body.id).toBe(body.id)
  const drafted = await desk.draft({ shape: body.id })
  const { id } = drafted.body.notice
  await desk.approve(id)
  const { notice } = (await desk.read(id)).body
  expect(notice.shape).toBe(body.id)
  expect((await desk.drawing(body.id)).body.shape.coordinates).toEqual([[square(0, 0, 100_000)]])
})

test('a notice with a drawing is listed for the whole village: nobody is shut out before they could look', async () => {
  const desk = office()
  const { body } = await desk.keep()
  await desk.approve((await desk.draft({ shape: body.id })).body.notice.id)
  expect((await desk.list(village)).map(({ shape }) => shape)).toEqual([body.id])
})

test('a drawing with a fault is refused with a sentence for the drafter, and nothing is kept', async () => {
  const desk = office()
  const refused = await desk.keep({ type: 'Polygon', coordinates: [square(0, 0, 100_000).slice(0, -1)] })
  expect(refused.status).toBe(400)
  expect(refused.body.detail).toContain('外圈没有合拢')
  expect(await desk.house.bucket.list('notices/')).toEqual([])
})

test('a notice cannot name a drawing that was never taken', async () => {
  const { body: refused } = await office().sketch({ shape: 'a'.repeat(64) })
  expect(refused.detail).toContain('没有收到画的范围')
})

describe('where the outlines of counties are loaded', () => {
  const county = (code: string, west: number) => ({ code, coordinates: [[square(west, -500_000, 1_000_000)]] })

  test('a drawing beyond all of them is refused', async () => {
    const desk = office()
    await desk.outlined(county('371502', 500_000))
    expect((await desk.keep()).body.detail).toContain('超出了本市的县界')
  })

  test('where a drawing lies is judged apart, when it is drafted, handed in and approved, for whoever does that', async () => {
    const house = testHouse()
    const judged: [string | undefined, string][] = []
    const endpoints = noticeEndpoints(house, (drawing, whose) => {
      judged.push([drawing.within?.map(({ name }) => name).join(), whose])
      return judgingNow(drawing, whose)
    })
    const desk = noticeDesk(house, endpoints)
    const outlines = [county('371502', -500_000)]
    const bytes = new TextEncoder().encode(JSON.stringify({ version: 1, source: '示例', outlines }))
    await house.bucket.write(outlinesKey, bytes)
    const kept = desk.ask<typeof shapes.keepShape>(land.officer, 'POST /api/notices/shapes', { body: { shape: yard } })
    const { id } = (await desk.draft({ shape: (await kept).body.id })).body.notice
    await desk.approve(id)
    expect(judged).toEqual([
      [undefined, land.officer.id],
      ['东昌府区', land.officer.id],
      ['东昌府区', land.officer.id],
      ['东昌府区', land.lead.id],
    ])
  })

  test('a drawing in another county than the places of the notice is refused, and taken once that county is named', async () => {
    const desk = office()
    await desk.outlined(county('371503', -500_000), county('371502', 600_000))
    const { id } = (await desk.keep()).body
    const { body: refused } = await desk.sketch({ shape: id })
    expect(refused.detail).toContain('画的范围超出了东昌府区')
    expect((await desk.sketch({ shape: id, areas: [...compensation.areas, '371503'] })).status).toBe(201)
  })
})

describe('whether a house lies in the drawing', () => {
  const prepared = prepare({ coordinates: yard.coordinates.map((ring) => [ring]) })
  const audience = { areas: [village], shape: 'a'.repeat(64) }
  const at = (x: number, y: number, metres = 5) => ({ at: [115.9 + x / 1e7, 36.4 + y / 1e7] as const, metres })
  const told = (where: ReturnType<typeof at> | undefined, place = village) =>
    reaches(audience, place, {}, { stands: where && (() => stands(prepared, where)) })

  test('is open until somebody says where it is', () => {
    expect(told(undefined)).toEqual({ reached: 'unknown', because: ['还不知道你家在不在画的范围里'] })
  })

  test('is yes well inside, no well outside, with how far the border is', () => {
    expect(told(at(50_000, 50_000))).toMatchObject({ reached: 'yes', because: ['在画的范围里，离最近的边界约 450 米'] })
    expect(told(at(200_000, 50_000))).toMatchObject({ reached: 'no', because: ['在画的范围外，离最近的边界约 900 米'] })
  })

  test('is open near the border, and within what the phone knows of its own place', () => {
    expect(told(at(500, 50_000))).toMatchObject({
      reached: 'unknown',
      because: ['离最近的边界约 4 米，太近了，说不准'],
    })
    expect(told(at(5_000, 50_000))).toMatchObject({ reached: 'yes' })
    expect(told(at(5_000, 50_000, 60))).toMatchObject({
      reached: 'unknown',
      because: ['离最近的边界约 45 米，而这个位置只准到 60 米左右，说不准'],
    })
  })

  test('is no for a place that the notice does not name, wherever somebody stands', () => {
    expect(told(at(50_000, 50_000), '371503').reached).toBe('no')
  })

  test('goes together with the groups: both have to be true', () => {
    const both = { ...audience, who: { group: 'landTaken' as const } }
    const inside = () => stands(prepared, at(50_000, 50_000))
    const outside = () => stands(prepared, at(200_000, 50_000))
    expect(reaches(both, village, { landTaken: true }, { stands: inside }).reached).toBe('yes')
    expect(reaches(both, village, { landTaken: true }, { stands: outside }).reached).toBe('no')
    expect(reaches(both, village, { landTaken: false }, { stands: inside }).reached).toBe('no')
    expect(reaches(both, village, {}, { stands: inside }).reached).toBe('unknown')
  })
})
