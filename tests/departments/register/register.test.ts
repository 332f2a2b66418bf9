import type * as areas from '@shared/areas/contract'
import type { listDepartments, readGuide } from '@shared/departments/contract'
import type { listUnits, readUnit } from '@shared/departments/contractUnits'
import { unitDiffersIn } from '@shared/departments/register/replay'
import { areaEndpoints } from '../../../functions/areas/endpoints'
import { registeredId } from '../../../functions/departments/register/store'
import { sha256 } from '../../../functions/platform/sha256'
import { door } from '../../support/door'
import { city, county, facts, madeUp, ofCounty, organ, registry, town } from './office'

test('a made-up county with its desk, an organ and a town stands in the lists within seconds, without a build', async () => {
  const { ask, opened, house } = await registry()
  await opened()
  const listed = await ask<typeof listDepartments>(undefined, 'GET /api/departments')
  const names = listed.body.departments.filter(({ id }) => id.includes(madeUp.code)).map(({ name }) => name)
  expect(names.sort()).toEqual([county, organ, town].map((one) => one.facts.name).sort())
  const places = await door(areaEndpoints(house))<typeof areas.listAreas>(undefined, 'GET /api/areas', {
    query: { parent: madeUp.code },
  })
  expect(places.body.areas.map(({ fullName }) => fullName)).toEqual(['示例县示例镇'])
  const guide = await ask<typeof readGuide>(undefined, 'GET /api/departments/{id}/guide', {
    params: { id: 'desk@371590' },
  })
  expect(guide.body.contact).toEqual({ phone: '0635-0000000（示例）' })
})

test('a question of that county goes to its own organ by the place of whoever asks', async () => {
  const { opened, house } = await registry()
  await opened()
  const { near } = await house.reference()
  expect(near('housing', town.place)?.unit).toEqual({ id: 'housing@371590', name: organ.facts.name })
  expect(near('public-security', town.place)).toBeUndefined()
})

test('what is written of a unit goes before what was loaded, for a department of the city too', async () => {
  const { change, ask, house } = await registry()
  const said = facts('市住房和城乡建设局', { aliases: ['市住建局'], phone: '0635-0000001（示例）' })
  expect((await change('housing', 'change', { facts: said, version: 0 })).status).toBe(200)
  const { department, departments, route } = await house.reference()
  expect(department('housing').name).toBe('市住房和城乡建设局')
  expect(departments.find(({ id }) => id === 'housing')?.predecessors).toContain('市住房城乡建设局')
  expect(route({ question: '小区物业不管公共区域卫生怎么办' }).department.name).toBe('市住房和城乡建设局')
  const read = await ask<typeof readUnit>(city, 'GET /api/units/{unit}', { params: { unit: 'housing' } })
  expect(read.body.events.map(({ type, by }) => [type, by.name])).toEqual([
    ['found', city.name],
    ['changed', city.name],
  ])
})

test('two administrators who change the same unit do not write over each other unseen', async () => {
  const { opened, change } = await registry()
  await opened()
  const said = facts('示例镇人民政府', { hours: '工作日 9:00—17:00' })
  expect((await change('town@371590101', 'change', { facts: said, version: 1 })).status).toBe(200)
  expect((await change('town@371590101', 'change', { facts: said, version: 1 })).status).toBe(409)
})

test('the administrator of a county opens and changes in its own tree alone', async () => {
  const { open, change, ask } = await registry()
  const own = { ...organ, place: '371502', worksUnder: 'education-sports', facts: facts('东昌府区教育和体育局') }
  expect((await open(own, ofCounty)).status).toBe(201)
  expect((await open({ ...own, place: '371526' }, ofCounty)).status).toBe(403)
  expect((await open(county, ofCounty)).status).toBe(403)
  expect((await change('desk@371526', 'change', { facts: facts('别的县'), version: 0 }, ofCounty)).status).toBe(404)
  expect((await change('housing', 'change', { facts: facts('市住建局'), version: 0 }, ofCounty)).status).toBe(404)
  const listed = await ask<typeof listUnits>(ofCounty, 'GET /api/units')
  expect(new Set(listed.body.units.map(({ id }) => id.split('@')[1]?.slice(0, 6)))).toEqual(new Set(['371502']))
  expect(listed.body.places.map(({ name }) => name)).toEqual(['东昌府区'])
})

test.each([
  ['a code of another city', { ...county, place: '370102' }, 400, '以 3715 开头'],
  ['a new code without a name', { ...county, placeName: undefined }, 400, '写明地名'],
  ['a town whose county is unknown', town, 400, '先设立县'],
  ['an organ that works under nobody', { ...organ, place: '371502', worksUnder: 'nobody' }, 400, '对口的市级单位'],
  ['what is there already', { ...organ, place: '371502' }, 409, '已经有'],
])('%s is refused with its reason, and nothing is changed', async (_what, body, status, words) => {
  const { open, register } = await registry()
  const reply = await open(body)
  expect([reply.status, reply.body.detail]).toEqual([status, expect.stringContaining(words)])
  expect((await register.page({ index: 'second', key: 'every-unit' })).items).toEqual([])
})

test('a unit that is retired goes to its successor on its day: until then it takes work, from then on the successor does', async () => {
  const { opened, open, change, house } = await registry()
  await opened()
  await open({ ...organ, worksUnder: 'urban-management', facts: facts('示例县综合行政执法局') })
  const sent = { from: '2026-12-01', successor: 'urban-management@371590', version: 1 }
  expect((await change('housing@371590', 'retire', { ...sent, from: '2026-11-22' })).status).toBe(400)
  expect((await change('housing@371590', 'retire', { ...sent, successor: 'town@371590101' })).status).toBe(400)
  expect((await change('housing@371590', 'retire', sent)).status).toBe(200)
  expect((await house.reference()).near('housing', town.place)?.unit.id).toBe('housing@371590')
  house.clock.set('2026-12-01T01:00:00.000Z')
  const later = await house.reference()
  expect(later.near('housing', town.place)?.unit).toEqual({
    id: 'urban-management@371590',
    name: '示例县综合行政执法局',
  })
  expect(later.department('housing@371590').name).toBe(organ.facts.name)
  expect(() => later.inForce('housing@371590')).toThrow('请选示例县综合行政执法局')
})

test('when a department of the city is retired, its duties, statutes and former names are the successor’s', async () => {
  const { change, house } = await registry()
  const { department: before } = (await house.reference()).route({ question: '小区物业不管公共区域卫生怎么办' })
  expect(before.id).toBe('housing')
  const sent = { from: '2026-11-23', successor: 'urban-management', version: 0 }
  expect((await change('housing', 'retire', sent)).status).toBe(200)
  const { route, departments, current, departmentNamed } = await house.reference()
  // What a knowledge card names, when it was written by the former.
  expect(departmentNamed('市住房城乡建设局')?.id).toBe('urban-management')
  expect(route({ question: '小区物业不管公共区域卫生怎么办' }).department.id).toBe('urban-management')
  expect(departments.some(({ id }) => id === 'housing')).toBe(false)
  expect(current('housing').id).toBe('urban-management')
})

test('a desk with units below it is not retired before them; a unit that was retired by mistake comes back', async () => {
  const { opened, open, change, house } = await registry()
  await opened()
  expect(
    (await change('desk@371590', 'retire', { from: '2026-11-23', successor: 'desk@371502', version: 1 })).status,
  ).toBe(409)
  await open({ ...organ, worksUnder: 'education-sports', facts: facts('示例县教育和体育局') })
  const retired = { from: '2026-11-23', successor: 'education-sports@371590', version: 1 }
  expect((await change('housing@371590', 'retire', retired)).status).toBe(200)
  expect((await change('housing@371590', 'restore', { version: 2 })).status).toBe(200)
  expect((await house.reference()).near('housing', town.place)?.unit.id).toBe('housing@371590')
})

test('the record of a unit holds on to itself: what is altered is found', async () => {
  const { opened, change, register } = await registry()
  await opened()
  await change('town@371590101', 'change', { facts: facts('示例镇人民政府', { phone: '示例 110' }), version: 1 })
  const row = (await register.get(registeredId('town@371590101')))!
  expect(unitDiffersIn(row, sha256)).toBeUndefined()
  expect(unitDiffersIn({ ...row, standing: { ...row.standing, kind: 'organ' } }, sha256)).toBe('单位现在的样子')
  expect(unitDiffersIn({ ...row, events: row.events.slice(1) }, sha256)).toBe('第 1 条单位记录')
})
