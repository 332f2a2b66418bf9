import type * as inquiries from '@shared/inquiries/contract'
import type { listDepartments, readGuide } from '@shared/departments/contract'
import type { listUnits } from '@shared/departments/contractUnits'
import type { Caller } from '@shared/people/caller'
import { ledgerEndpoints } from '../../../functions/ledger/endpoints'
import { door, example } from '../../support/door'
import { city, facts, ofCounty, registry } from './office'

const duties = ['低空飞行活动登记：无人机、航拍、低空飞行', '示例体验馆管理：飞行体验馆']
const department = {
  kind: 'department',
  place: '',
  facts: facts('市低空经济发展局（示例）', { duties, phone: '0635-0000002（示例）' }),
} as const
const zone = {
  kind: 'zone',
  place: '',
  placeName: '示例开发区',
  facts: facts('示例开发区管理委员会办公室'),
} as const
const question = '邻居的无人机天天在楼上航拍，哪里登记、谁来管？'

test('a department of the city that was not there takes the questions that its duties name, in routing, directory and guide', async () => {
  const { open, ask, house } = await registry()
  const before = (await house.reference()).route({ question })
  const { status, body } = await open(department)
  expect([status, body.unit.kind]).toEqual([201, 'department'])
  const { id, name } = body.unit
  expect(before.department.id).not.toBe(id)
  const routed = (await house.reference()).route({ question })
  expect([routed.department, routed.reason]).toEqual([{ id, name }, expect.stringContaining('低空飞行活动登记')])
  const listed = await ask<typeof listDepartments>(undefined, 'GET /api/departments')
  expect(listed.body.departments.find((one) => one.id === id)?.duties).toEqual(['低空飞行活动登记', '示例体验馆管理'])
  const guide = await ask<typeof readGuide>(undefined, 'GET /api/departments/{id}/guide', { params: { id } })
  expect(guide.body.contact).toEqual({ phone: '0635-0000002（示例）' })
})

test('a question that names none of its words goes where it went before', async () => {
  const { open, house } = await registry()
  const other = { question: '小区物业不管公共区域卫生怎么办' }
  const before = (await house.reference()).route(other)
  await open(department)
  expect((await house.reference()).route(other).department).toEqual(before.department)
})

test('a case that is asked lies at the new department’s own desk and is counted there in the ledger', async () => {
  const { open, ask, house } = await registry()
  const { id, name } = (await open(department)).body.unit
  const body = { kind: 'consultation', text: question, department: id }
  const made = await ask<typeof inquiries.submitInquiry>(example.citizen, 'POST /api/inquiries', { body })
  expect(made.body.inquiry.department).toEqual({ id, name })
  const officer: Caller = { id: 'staff-new', role: 'officer', name: '示例经办', department: id }
  const queue = await ask<typeof inquiries.readQueue>(officer, 'GET /api/inquiries/queue')
  expect(queue.body.inquiries.map((one) => one.id)).toEqual([made.body.inquiry.id])
  const ledger = await door(ledgerEndpoints(house))(undefined, 'GET /api/ledger', { query: {} })
  expect(JSON.stringify(ledger.body)).toContain(name)
})

test('it is changed, and retired to another that takes its duties, as one that came with the list', async () => {
  const { open, change, house } = await registry()
  const { id } = (await open(department)).body.unit
  const more = facts('市低空经济局（示例）', { duties: ['风筝放飞管理：风筝'] })
  expect((await change(id, 'change', { facts: more, version: 1 })).status).toBe(200)
  expect((await house.reference()).route({ question: '广场上放风筝归谁管' }).department.name).toBe(more.name)
  expect((await change(id, 'change', { facts: facts('市低空经济局（示例）'), version: 2 })).status).toBe(400)
  const sent = { from: '2026-11-23', successor: 'urban-management', version: 2 }
  expect((await change(id, 'retire', sent)).status).toBe(200)
  expect((await house.reference()).route({ question: '广场上放风筝归谁管' }).department.id).toBe('urban-management')
  const again = (await open({ ...department, facts: facts('市示例局（又一个）', { duties }) })).body.unit
  expect(again.id).not.toBe(id)
})

test('a zone that was not there has its desk, then its towns, and what is asked there goes to it', async () => {
  const { open, change, ask, house } = await registry()
  const { status, body } = await open(zone)
  expect([status, body.unit.name]).toEqual([201, zone.facts.name])
  const listed = await ask<typeof listUnits>(city, 'GET /api/units')
  expect(listed.body.places.map(({ name }) => name)).toContain('示例开发区')
  const town = '371502101'
  expect((await house.reference()).areas.zoneOf(town)).toBeUndefined()
  const actsFor = [{ code: town, from: '2026-11-01' }]
  expect((await change(body.unit.id, 'jurisdiction', { actsFor, version: 1 })).status).toBe(200)
  expect((await house.reference()).near('housing', town)?.unit.id).toBe(body.unit.id)
})

test.each([
  [
    'a department whose name is not the city’s',
    { ...department, facts: facts('低空局', { duties }) },
    400,
    '以“市”开头',
  ],
  ['a department without duties', { ...department, facts: facts('市低空局') }, 400, '至少写一条职责'],
  [
    'a duty without the words of citizens',
    { ...department, facts: facts('市低空局', { duties: ['低空飞行管理'] }) },
    400,
    '改成“职责：市民常说的词”',
  ],
  ['a name that is there', { ...department, facts: facts('市财政局', { duties }) }, 409, '已经有'],
  ['a zone without a name', { ...zone, placeName: undefined }, 400, '写明新开发区的名称'],
  ['a zone of a name that is there', { ...zone, placeName: '聊城经济技术开发区' }, 400, '已经有'],
])('%s is refused with its reason, and nothing is changed', async (_what, body, status, words) => {
  const { open, register } = await registry()
  const reply = await open(body)
  expect([reply.status, reply.body.detail]).toEqual([status, expect.stringContaining(words)])
  expect((await register.page({ index: 'second', key: 'every-unit' })).items).toEqual([])
})

test('the administrator of a county opens neither', async () => {
  const { open } = await registry()
  expect((await open(department, ofCounty)).status).toBe(403)
  expect((await open(zone, ofCounty)).status).toBe(403)
})
