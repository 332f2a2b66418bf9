import type * as inquiries from '@shared/inquiries/contract'
import type { Caller } from '@shared/people/caller'
import { registeredUnits } from '../../../functions/departments/register/store'
import { tendCases } from '../../../functions/inquiries/telling/tendCases'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { example } from '../../support/door'
import { facts, madeUp, organ, registry } from './office'

const officer = (department: string): Caller => ({
  id: `staff-${department}`,
  role: 'officer',
  name: '示例经办',
  department,
})
const former = officer('housing@371590')
const heir = officer('urban-management@371590')
const text = '示例：小区物业半年不打扫楼道，电梯也坏了，请尽快处理。'

async function withCase() {
  const all = await registry()
  await all.opened()
  await all.open({ ...organ, worksUnder: 'urban-management', facts: facts('示例县综合行政执法局') })
  const body = { kind: 'consultation', text, department: 'housing', area: `${madeUp.code}101` }
  const made = await all.ask<typeof inquiries.submitInquiry>(example.citizen, 'POST /api/inquiries', { body })
  const { id } = made.body.inquiry
  const queueOf = async (who: Caller) =>
    (await all.ask<typeof inquiries.readQueue>(who, 'GET /api/inquiries/queue')).body.inquiries.map((one) => one.id)
  const retire = (from: string) =>
    all.change('housing@371590', 'retire', { from, successor: 'urban-management@371590', version: 1 })
  return { ...all, id, queueOf, retire }
}

test('when a unit is retired today its open cases go to the successor at once, with the same date, and the asker is told', async () => {
  const { house, ask, id, queueOf, retire } = await withCase()
  expect(await queueOf(former)).toEqual([id])
  const before = await ask<typeof inquiries.readInquiry>(former, 'GET /api/inquiries/{id}', { params: { id } })
  await retire('2026-11-23')
  await outboxOf(house)()
  expect([await queueOf(former), await queueOf(heir)]).toEqual([[], [id]])
  const after = await ask<typeof inquiries.readInquiry>(heir, 'GET /api/inquiries/{id}', { params: { id } })
  expect(after.body.inquiry.clock.dueDate).toBe(before.body.inquiry.clock.dueDate)
  expect(JSON.stringify(after.body.inquiry)).toContain(
    '机构调整，示例县住房和城乡建设局的工作由示例县综合行政执法局承接',
  )
})

test('when it is retired on a later day they stay until then, and go when that day is tended', async () => {
  const { house, id, queueOf, retire } = await withCase()
  await retire('2026-11-25')
  await outboxOf(house)()
  await tendCases(house)
  expect(await queueOf(former)).toEqual([id])
  house.clock.set('2026-11-25T02:00:00.000Z')
  await tendCases(house)
  expect([await queueOf(former), await queueOf(heir)]).toEqual([[], [id]])
})

test('nobody can give a case to a unit that is no more; whoever tries is told who goes on', async () => {
  const { ask, id, retire } = await withCase()
  const seen = await ask<typeof inquiries.readInquiry>(former, 'GET /api/inquiries/{id}', { params: { id } })
  const { version } = seen.body.inquiry
  await retire('2026-11-23')
  const body = { department: 'housing@371590', reason: '示例：这件事归住建管', version }
  const reply = await ask(
    example.dispatcher,
    'POST /api/inquiries/{id}/assignment' as never,
    { params: { id }, body } as never,
  )
  expect([reply.status, reply.body.detail]).toEqual([400, expect.stringContaining('请选示例县综合行政执法局')])
})

test('the list for everybody is written by whoever empties the outbox where that did not succeed at once', async () => {
  const { house, opened } = await registry()
  const { write } = house.bucket
  house.bucket.write = async () => Promise.reject(new Error('the bucket is away'))
  await opened()
  expect((await house.reference()).countyUnits.some(({ id }) => id.includes(madeUp.code))).toBe(false)
  house.bucket.write = write
  await outboxOf(house)()
  house.clock.advance(3_000)
  expect((await house.reference()).countyUnits.some(({ id }) => id === 'desk@371590')).toBe(true)
  const { items } = await house.store(registeredUnits).page({ index: 'second', key: 'every-unit' })
  expect(items.every(({ outbox = [] }) => outbox.length === 0)).toBe(true)
})
