import type { listConcernWork } from '@shared/concerns/contract'
import { more } from '../inquiries/people'
import { bench, words } from './bench'

const hour = 3_600_000
const reading = (desk: ReturnType<typeof bench>) => (query: object) =>
  desk.ask<typeof listConcernWork>(more.supervisor, 'GET /api/concerns/desk', { query })

test('what waits for a response is on the first page, the nearest end first, however many were registered after it', async () => {
  const desk = bench()
  const read = reading(desk)
  const old = await desk.at('assigned', { ...words, title: '【示例】盲道被占' })
  desk.house.clock.advance(hour)
  const second = await desk.at('registered', { ...words, title: '【示例】井盖松动' })
  for (let nth = 0; nth < 60; nth++) {
    desk.house.clock.advance(60_000)
    await desk.at('noResponse', { ...words, title: `【示例】又有人说停车难，第 ${nth} 次` })
  }
  const first = (await read({})).body
  expect(first.concerns.slice(0, 2).map(({ id }) => id)).toEqual([old, second])
  const all = [...first.concerns]
  for (let next = first.next; next;) {
    const page: typeof first = (await read({ after: next })).body
    all.push(...page.concerns)
    next = page.next
  }
  expect(all).toHaveLength(62)
  expect(new Set(all.map(({ id }) => id)).size).toBe(62)
})

test('where more wait than a page holds, each is told once before all that is over', async () => {
  const desk = bench()
  const read = reading(desk)
  const over = await desk.at('closed')
  for (let nth = 0; nth < 55; nth++) {
    desk.house.clock.advance(60_000)
    await desk.register(more.dispatcher, { ...words, title: `【示例】第 ${nth} 件` })
  }
  const first = (await read({})).body
  const second = (await read({ after: first.next })).body
  expect(first.concerns.every(({ status }) => status === 'registered')).toBe(true)
  const ids = [...first.concerns, ...second.concerns].map(({ id }) => id)
  expect(new Set(ids).size).toBe(56)
  expect(ids.at(-1)).toBe(over)
  expect(second.next).toBeUndefined()
})

test('a desk finds a concern by words of it, of its place and of who has it, and an officer only what is theirs', async () => {
  const desk = bench()
  const read = reading(desk)
  const id = await desk.at('assigned', { ...words, title: '【示例】盲道被共享单车占了' })
  await desk.at('registered')
  const found = async (q: string) => (await read({ q })).body.concerns.map((one) => one.id)
  expect(await found('单车 盲道')).toEqual([id])
  expect(await found('市住房城乡建设局')).toEqual([id])
  expect(await found('没有这样的')).toEqual([])
  const lamps = await desk.ask<typeof listConcernWork>(more.lampsLead, 'GET /api/concerns/desk', {
    query: { q: '盲道' },
  })
  expect(lamps.body.concerns).toEqual([])
})
