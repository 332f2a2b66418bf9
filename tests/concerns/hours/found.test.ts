import type * as readings from '@shared/concerns/contractReadings'
import { differsIn } from '@shared/concerns/replay'
import { more } from '../../inquiries/people'
import { bench, words } from '../bench'

// 北京时间 10:00.
const now = '2026-11-25T02:00:00.000Z'
const hoursAfter = (hours: number) => new Date(Date.parse(now) + hours * 3_600_000).toISOString()

test('the hours run since a concern was found, not since somebody came to register it', async () => {
  const { register } = bench(now)
  const { concern } = (await register(more.editor, { ...words, severity: 'major', hoursAgo: 3 })).body
  expect(concern).toMatchObject({
    foundAt: hoursAfter(-3),
    registeredAt: now,
    dueAt: hoursAfter(2),
    deadline: '从发现时起算 5 小时，11月25日（周三）12:00 前发布权威信息，本市约定',
  })
  expect(concern.clocks.map(({ kind, dueAt }) => [kind, dueAt])).toEqual([
    ['response', hoursAfter(2)],
    ['briefing', hoursAfter(21)],
  ])
})

test('what is found grave later has its five hours counted from when it was found too', async () => {
  const { register, take } = bench(now)
  const { concern } = (await register(more.editor, { ...words, hoursAgo: 10 })).body
  expect(concern.dueAt).toBe(hoursAfter(38))
  const graded = (await take('grade', more.supervisor, concern.id)).body.concern
  expect(graded).toMatchObject({ dueAt: hoursAfter(-5), overdue: true })
})

test('what was found just now is registered as before, and nobody registers what is to be found or was found long ago', async () => {
  const { register } = bench(now)
  const { concern } = (await register(more.editor, { ...words, hoursAgo: 0 })).body
  expect(concern.foundAt).toBeUndefined()
  expect(concern.dueAt).toBe(hoursAfter(48))
  for (const hoursAgo of [-1, 721, 1.5]) expect((await register(more.editor, { ...words, hoursAgo })).status).toBe(400)
})

test('how long a response took is counted from when the concern was found, in public, in the figures and in its history told anew', async () => {
  const { house, ask, register, take, list, store } = bench(now)
  const { id } = (await register(more.dispatcher, { ...words, hoursAgo: 47 })).body.concern
  for (const action of ['verify', 'assign'] as const) await take(action, more.dispatcher, id)
  await take('submit', more.housing, id)
  house.clock.advance(2 * 3_600_000)
  expect((await take('sign', more.lead, id)).status).toBe(200)
  const [shown] = (await list()).concerns
  expect(shown).toMatchObject({ foundAt: hoursAfter(-47), clock: '49 小时后回应，超过 1 小时', overdue: true })
  const { figures } = (await ask<typeof readings.readConcernFigures>(undefined, 'GET /api/concerns/figures', {})).body
  expect(figures).toMatchObject({ answered: 1, onTime: 0, spread: [0, 0, 0, 1] })
  expect(differsIn((await store.get(id))!)).toBeUndefined()
})
