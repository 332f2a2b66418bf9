import type { listAreas } from '@shared/areas/contract'
import type { listDepartments } from '@shared/departments/contract'
import { areaEndpoints } from '../../functions/areas/endpoints'
import { departmentEndpoints } from '../../functions/departments/endpoints'
import { door } from '../support/door'
import { testHouse } from '../support/house'

const house = testHouse()
const ask = door([...areaEndpoints(house), ...departmentEndpoints(house)])
const areas = (query: Record<string, string> = {}) => ask<typeof listAreas>(undefined, 'GET /api/areas', { query })

test('without a question the counties of the city are listed', async () => {
  const { body } = await areas()
  expect(body.areas).toHaveLength(8)
  expect(body.areas[0]).toEqual({
    code: '371502',
    name: '东昌府区',
    fullName: '东昌府区',
    level: 'county',
    hasChildren: true,
  })
})

test('step by step down to the village, which has nothing below it', async () => {
  const villages = (await areas({ parent: '371502101' })).body.areas
  expect(villages).toContainEqual({
    code: '371502101277',
    name: '王化村',
    fullName: '东昌府区沙镇镇王化村',
    level: 'village',
    hasChildren: false,
  })
  expect((await areas({ parent: '371502101277' })).body.areas).toEqual([])
})

test('an old code leads to the place that took over', async () => {
  expect((await areas({ codes: '371523' })).body.areas.map((one) => one.name)).toEqual(['茌平区'])
  expect((await areas({ parent: '371523' })).body).toEqual((await areas({ parent: '371503' })).body)
})

test('a name is looked for everywhere, or inside the parent', async () => {
  expect((await areas({ search: '沙镇镇王化' })).body.areas.map((one) => one.code)).toEqual(['371502101277'])
  const everywhere = (await areas({ search: '新村' })).body.areas
  expect(everywhere).toHaveLength(20)
  const inside = (await areas({ search: '新村', parent: '371502101' })).body.areas
  expect(inside.every((one) => one.code.startsWith('371502101'))).toBe(true)
  expect((await areas({ search: '没有这样的村名' })).body.areas).toEqual([])
})

test('codes are named in their order, and what is no place any more is left out', async () => {
  const { body } = await areas({ codes: '371503,371502101277,999999' })
  expect(body.areas.map((one) => one.code)).toEqual(['371503', '371502101277'])
})

test.each([{ parent: '370100' }, { parent: '371502101999' }, { parent: '999999', search: '新村' }])(
  'a parent that is no place of the city is not found: %j',
  async (query) => {
    expect(await areas(query as Record<string, string>)).toMatchObject({
      status: 404,
      body: { title: expect.any(String) },
    })
  },
)

test.each([{ parent: '3715' }, { codes: '371502,' }, { search: '' }, { parents: '371502' }])(
  'a question that cannot be understood is refused: %j',
  async (query) => {
    expect((await areas(query as Record<string, string>)).status).toBe(400)
  },
)

test('departments come with what they answer for', async () => {
  const { departments } = (await ask<typeof listDepartments>(undefined, 'GET /api/departments')).body
  const facts = await house.reference()
  expect(departments.map((one) => one.id)).toEqual([...facts.departments, ...facts.countyUnits].map((one) => one.id))
  // The desk of a county and a town answer for the place, not for one thing of it.
  const without = departments.filter((one) => one.duties.length <= 2).map(({ id }) => id)
  expect(without).toEqual(['desk@371502', 'town@371502101', 'desk@371526'])
})
