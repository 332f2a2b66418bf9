import type * as ledger from '@shared/ledger/contract'
import { differsIn } from '@shared/inquiries/history/replay'
import { inquiries } from '../../../functions/inquiries/store'
import { tellOfPromises } from '../../../functions/promises/tellOfPromises'
import { accounts } from '../../../functions/platform/identity/account'
import { inboxItems } from '../../../functions/messages/inbox'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { words as promise } from '../../promises/bench'
import { example } from '../../support/door'
import { city } from './office'
import { former, heir, type Succession, succession } from './succession'
import { ownedCases } from './succeededCases'

const day = '2026-11-25'
const { supervisor, citizen } = example
const named = (name: string) => ownedCases.find((one) => one.name === name)!

/** How many cases the city's ledger counts for whom. */
async function counted(all: Succession) {
  const { body } = await all.ask<typeof ledger.readSupervision>(supervisor, 'GET /api/ledger/supervision', {
    query: {},
  })
  const count = (unit: string) => body.departments.find(({ key }) => key === unit)?.received ?? 0
  return { housing: count('housing'), lamps: count('urban-management'), all: body.counted.inquiries.received }
}

test('what was answered before the day is counted for the unit that answered, what was open for its successor, each once', async () => {
  const all = await succession()
  await named('答复过又要求重办的件').opened(all, 1)
  await named('在办的件').opened(all, 2)
  await named('等签的件').opened(all, 3)
  expect(await counted(all)).toEqual({ housing: 3, lamps: 0, all: 3 })
  await all.retire(day)
  all.house.clock.set('2026-11-25T02:00:00.000Z')
  await all.night()
  expect(await counted(all)).toEqual({ housing: 1, lamps: 2, all: 3 })
})

test('a case that waits is told to whoever has it now and to whoever asked, and its date stays', async () => {
  const all = await succession()
  await hired(all)
  const id = await named('等签的件').opened(all, 1)
  const before = await all.call(citizen, 'GET /api/inquiries/{id}', { id })
  await all.retire('2026-11-23')
  await all.night()
  const after = await all.call(citizen, 'GET /api/inquiries/{id}', { id })
  const one = ({ body }: typeof after) =>
    body.inquiry as unknown as { clock: { dueDate: string }; status: string; department: string }
  expect([one(after).clock.dueDate, one(after).status]).toEqual([one(before).clock.dueDate, 'review'])
  expect(differsIn((await all.house.store(inquiries).get(id))!)).toBeUndefined()
  await outboxOf(all.house)()
  expect(await told(all, citizen.id)).toContain(`你的诉求由市城市管理局接着办`)
  expect((await told(all, heir.officer.id)).join()).toContain('承接一件')
})

async function hired({ house }: Succession) {
  for (const { officer, lead } of [former, heir])
    for (const { id, role, name, department = '' } of [officer, lead])
      await house.store(accounts).create({
        ...{ id, version: 0, role, name, places: [], disabled: false, createdAt: house.now().toISOString() },
        department: { id: department, name: department },
      })
}
async function told({ house }: Succession, person: string) {
  const { items } = await house.store(inboxItems).page({ index: 'first', key: person })
  return items.map(({ title }) => title)
}

test('what is told to the desk of a unit that is no more is told to its successor’s, and to nobody who still sits there', async () => {
  const all = await succession()
  await hired(all)
  const { id } = (await all.made(former.officer, 'POST /api/promises', { ...promise, due: '2026-12-01' })).promise!
  await all.made(former.lead, 'POST /api/promises/{id}/signature', { version: 1 }, { id })
  await all.retire('2026-11-23')
  await tellOfPromises(all.house)
  const [heirs, formers] = [await told(all, heir.officer.id), await told(all, former.officer.id)]
  expect([heirs.length > 0, formers]).toEqual([true, []])
})

test('what somebody finds wrong in what the unit once published goes to its successor, with the reason', async () => {
  const all = await succession()
  const { name: by } = (await all.house.reference()).department('housing')
  await all.retire('2026-11-23')
  const mends = { thing: 'promise', id: 'example', title: '【示例】给 12 个小区装充电车棚', by }
  const body = { kind: 'suggestion', text: '示例：车棚数写错了，是 11 个', mends, different: true }
  const { inquiry } = await all.made(citizen, 'POST /api/inquiries', body)
  expect(inquiry).toMatchObject({
    department: { id: 'urban-management' },
    routeReason: expect.stringContaining('它的工作现在由市城市管理局承接'),
  })
})

test('nobody is seated in a unit that is no more: whoever tries is told who goes on', async () => {
  const all = await succession()
  await all.retire('2026-11-23')
  const body = { account: 'zhujian.new', name: '示例经办·住建', role: 'officer', department: 'housing' }
  const reply = await all.call(city, 'POST /api/accounts', undefined, body)
  expect([reply.status, reply.body.detail]).toEqual([400, expect.stringContaining('请选市城市管理局')])
  expect(
    (await all.call(city, 'POST /api/accounts', undefined, { ...body, department: 'urban-management' })).status,
  ).toBe(201)
})
