import type { listUnitActs } from '@shared/departments/contractUnits'
import type { Caller } from '@shared/people/caller'
import { example } from '../../support/door'
import { city, facts, ofCounty, organ, registry } from './office'

const watcher = (place: string): Caller => ({
  id: `staff-watches-${place}`,
  role: 'supervisor',
  name: '示例督查',
  department: `desk@${place}`,
})

async function acted() {
  const all = await registry()
  await all.opened()
  await all.open({ ...organ, place: '371502', worksUnder: 'ecology', facts: facts('示例东昌府区生态局') }, ofCounty)
  await all.change('ecology@371502', 'change', { facts: facts('示例东昌府区生态分局'), version: 1 }, ofCounty)
  const read = async (who: Caller, search?: string) =>
    (await all.ask<typeof listUnitActs>(who, 'GET /api/unit-acts', { query: search ? { search } : {} })).body
  return { ...all, read }
}
const said = ({ acts }: Awaited<ReturnType<Awaited<ReturnType<typeof acted>>['read']>>) =>
  acts.map(({ unit, event }) => `${event.by.name} ${event.type} ${unit.id}`)

test('what administrators did to units is read by the city’s supervisor, the newest first, under the name the unit has now', async () => {
  const { read } = await acted()
  const found = await read(example.supervisor)
  expect(said(found)).toEqual([
    '示例管理员·东昌府区 changed ecology@371502',
    '示例管理员·东昌府区 opened ecology@371502',
    '示例管理员 opened town@371590101',
    '示例管理员 opened housing@371590',
    '示例管理员 opened desk@371590',
  ])
  expect([found.total, found.acts[1]?.unit.name]).toEqual([5, '示例东昌府区生态分局'])
  expect(said(await read(city))).toEqual(said(found))
})

test('the supervisor and the administrator of a county read what was done in its own tree, and no other county’s', async () => {
  const { read } = await acted()
  const own = ['示例管理员·东昌府区 changed ecology@371502', '示例管理员·东昌府区 opened ecology@371502']
  expect([said(await read(watcher('371502'))), said(await read(ofCounty))]).toEqual([own, own])
  expect(said(await read(watcher('371590')))).toHaveLength(3)
  expect(said(await read(watcher('371526')))).toEqual([])
})

test('it is narrowed to a unit or to whoever did it; an officer reads none of it', async () => {
  const { read, ask } = await acted()
  expect(said(await read(example.supervisor, '示例镇'))).toEqual(['示例管理员 opened town@371590101'])
  expect((await read(example.supervisor, '东昌府区')).total).toBe(2)
  expect((await ask(example.housing, 'GET /api/unit-acts' as never)).status).toBe(403)
})
