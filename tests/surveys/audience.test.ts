import type { keepShape } from '@shared/notices/audience/contractShapes'
import type { Caller } from '@shared/people/caller'
import { noticeEndpoints } from '../../functions/notices/endpoints'
import { sweepUnused } from '../../functions/notices/tidying/sweepUnused'
import { square } from '../areas/shape/drawings'
import { more } from '../inquiries/people'
import { door } from '../support/door'
import { bench, content } from './bench'

const desk = () => {
  const there = bench()
  const keep = async () =>
    (
      await door(noticeEndpoints(there.house))<typeof keepShape>(more.housing, 'POST /api/notices/shapes', {
        body: { shape: { type: 'Polygon', coordinates: [square(0, 0, 100_000)] } },
      })
    ).body.id
  return { ...there, keep }
}

test('a survey is narrowed by a drawing as a notice is, and anybody reads it to judge on their phone', async () => {
  const { at, keep, read } = desk()
  const shape = await keep()
  expect((await read(await at('issued', { shape }))).body.survey).toMatchObject({ shape, areas: [{ code: '371502' }] })
})

test('a drawing that was never taken is refused with its field, when it is drafted and when it is changed', async () => {
  const { at, act, draft } = desk()
  const shape = 'a'.repeat(64)
  expect((await draft(more.housing, { ...content, shape })).body).toMatchObject({ errors: [{ field: 'shape' }] })
  const refused = await act('revise', more.housing, await at('drafting'), { content: { ...content, shape } })
  expect(refused.status).toBe(400)
})

test('a county organ asks its own county alone', async () => {
  const { draft } = desk()
  const county: Caller = { id: 'county-officer', role: 'officer', name: '示例经办·县', department: 'housing@371502' }
  const refused = await draft(county, { ...content, areas: ['371523'] })
  expect(refused.body.detail).toContain('只能写给')
  expect((await draft(county)).status).toBe(201)
})

test('a drawing that a survey names is not swept away, and goes once no survey and no notice names it', async () => {
  const { at, act, keep, house } = desk()
  const id = await at('drafting', { shape: await keep() })
  const night = async (day: string) => {
    house.clock.set(`${day}T18:00:00.000Z`)
    return sweepUnused(house)
  }
  expect([await night('2026-11-23'), await night('2026-11-24')]).toEqual([0, 0])
  await act('drop', more.housing, id)
  expect([await night('2026-11-25'), await night('2026-11-26')]).toEqual([0, 1])
})
