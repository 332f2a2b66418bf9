import { differsIn } from '@shared/inquiries/history/replay'
import { inquiries } from '../../../functions/inquiries/store'
import { example } from '../../support/door'
import { city } from './office'
import { ownedCases } from './succeededCases'
import { former, heir, type Succession, succession, type Two } from './succession'

const named = (name: string) => ownedCases.find((one) => one.name === name)!

const queueOf = async (all: Succession, { officer }: Two) => {
  const { body } = await all.call(officer, 'GET /api/inquiries/queue')
  return (body.inquiries as unknown as { id: string; dueDate: string }[]).map(({ id, dueDate }) => ({ id, dueDate }))
}
const kept = async (all: Succession, id: string) => (await all.house.store(inquiries).get(id))!

test('a case that somebody took up at the successor stays there when the unit is restored, one that waits comes back with its date', async () => {
  const all = await succession()
  const { opened, acts } = named('在办的件')
  const [waits, begun] = [await opened(all, 1), await opened(all, 2)]
  const before = await queueOf(all, former)
  await all.retire('2026-11-23')
  await all.night()
  expect(await acts(all, heir, begun)).toBeLessThan(300)
  const of = (id: string) => before.filter((one) => one.id === id)
  await all.restore(2)
  await all.night()
  expect([await queueOf(all, former), await queueOf(all, heir)]).toEqual([of(waits), of(begun)])
  const one = await kept(all, waits)
  expect([one.routeReason, differsIn(one)]).toEqual([expect.stringContaining('机构调整恢复'), undefined])
})

test('a reply that waits for a signature comes back with its words, what the asker adds meanwhile takes nothing away', async () => {
  const all = await succession()
  const [review, waits] = [await named('等签的件').opened(all, 1), await named('在办的件').opened(all, 2)]
  await all.retire('2026-11-23')
  await all.night()
  await all.made(all.citizen, 'POST /api/inquiries/{id}/supplement', { text: '示例：今天又坏了' }, { id: waits })
  await all.restore(2)
  await all.night()
  const back = (await queueOf(all, former)).map(({ id }) => id)
  expect([back.includes(review), back.includes(waits)]).toEqual([true, true])
  const { status, draft, events } = await kept(all, review)
  expect([status, draft !== undefined, events.at(-1)?.type]).toEqual(['review', true, 'succeeded'])
})

test('what was given out anew after the unit was restored is nobody’s to bring back, however often the list is written', async () => {
  const all = await succession()
  const id = await named('在办的件').opened(all, 1)
  await all.retire('2026-11-23')
  await all.night()
  await all.restore(2)
  await all.night()
  const { events } = await kept(all, id)
  const body = { department: 'urban-management', reason: '示例：这件归城管', version: events.length }
  await all.made(example.dispatcher, 'POST /api/inquiries/{id}/assignment', body, { id })
  const facts = { name: '市住房城乡建设局', aliases: [], duties: [] }
  const changed = await all.call(city, 'POST /api/units/{unit}/change', { unit: 'housing' }, { facts, version: 3 })
  expect(changed.status).toBe(200)
  await all.night()
  expect((await queueOf(all, heir)).map((one) => one.id)).toEqual([id])
})

test('what a supervisor presses for at the successor, and nobody there took up, comes back as well', async () => {
  const all = await succession()
  const id = await named('在办的件').opened(all, 1)
  await all.retire('2026-11-23')
  await all.night()
  const { events } = await kept(all, id)
  const body = { reason: '示例：三天没有人看', version: events.length }
  await all.made(example.supervisor, 'POST /api/inquiries/{id}/supervision', body, { id })
  await all.restore(2)
  await all.night()
  expect((await queueOf(all, former)).map((one) => one.id)).toEqual([id])
})
