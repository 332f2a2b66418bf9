import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { listDepartments, readGuide } from '@shared/departments/contract'
import { departmentEndpoints } from '../../functions/departments/endpoints'
import { localFacts } from '../../functions/local/loadSeeds'
import { referenceOf } from '../../functions/platform/bucket/reference'
import { loadGuide } from '../../seeds/departments/guide'
import { besides, needing } from '../support/besides'
import { door } from '../support/door'
import { testHouse } from '../support/house'

const ask = door(departmentEndpoints(testHouse()))
const guide = (id: string, door = ask) =>
  door<typeof readGuide>(undefined, 'GET /api/departments/{id}/guide', { params: { id } })

test('every unit has its guide: what it answers for, how to apply, how long it takes, fees and remedies', async () => {
  const { departments } = (await ask<typeof listDepartments>(undefined, 'GET /api/departments')).body
  for (const { id, name, duties } of departments) {
    const { body } = await guide(id)
    expect(body.department).toEqual({ id, name, duties })
    expect(body.sections.map((one) => one.title)).toContain('不满意怎么办')
    expect(body.limits[0]).toEqual({
      text: '政府信息公开申请答复：20 个工作日，最多再延长 20 个工作日',
      basis: '《中华人民共和国政府信息公开条例》第三十三条',
    })
  }
})

test('what the city has not written down of a unit is not there', async () => {
  expect((await guide('housing')).body.contact).toEqual({})
})

test('the directory is found by plain words as routing would, tells the county, and a contact only where one is written', async () => {
  const units = async (query: object = {}) =>
    (await ask<typeof listDepartments>(undefined, 'GET /api/departments', { query })).body.departments
  const all = await units()
  expect(all.find(({ id }) => id === 'housing')).not.toHaveProperty('place')
  expect(all.find(({ id }) => id === 'desk@371502')?.place).toEqual({ id: '371502', name: '东昌府区' })
  expect(all.some(({ contact }) => contact)).toBe(false)
  const [first] = await units({ search: '路灯好几天不亮了' })
  const { department, reason } = (await testHouse().reference()).route({ question: '路灯好几天不亮了' })
  expect([first?.id, first?.reason]).toEqual([department.id, reason])
  expect(await units({ search: '嗯嗯嗯嗯' })).toEqual([])
})

test('an unknown unit has none, and neither has a system that has not taken up its newest seeds', async () => {
  expect((await guide('nobody')).body).toMatchObject({ type: 'urn:problem:not-found' })
  const { guide: _none, ...older } = localFacts()
  const before = door(departmentEndpoints({ ...testHouse(), reference: async () => referenceOf(older) }))
  expect((await guide('housing', before)).body).toMatchObject({ type: 'urn:problem:not-found' })
})

needing('policies').test('every article named in the guide is in the law it names', () => {
  const named = loadGuide()
    .sections.flatMap((section) => section.lines)
    .flatMap(({ basis }) => (basis ? [basis] : []))
  expect(named.length).toBeGreaterThan(10)
  for (const basis of named) {
    const [, title = ''] = /《(.+?)》/.exec(basis) ?? []
    const text = newest(title)
    for (const article of basis.match(/第[一二三四五六七八九十百]+条/g) ?? []) expect(text).toContain(`\n${article} `)
  }
})

const newest = (title: string): string => {
  const folder = join(besides('policies'), title.endsWith('条例') ? '行政法规' : '法律')
  const file = readdirSync(folder)
    .filter((one) => one.startsWith(`${title}(`))
    .sort()
    .at(-1)!
  return readFileSync(join(folder, file), 'utf8')
}
