import type { readClockBoard, readConcernWeek } from '@shared/concerns/contractReadings'
import type { Caller } from '@shared/people/caller'
import { tellOfConcerns } from '../../functions/concerns/tellOfConcerns'
import { more } from '../inquiries/people'
import { bench, words } from './bench'

const hour = 3_600_000
const reopened = async () => {
  const desk = bench()
  await desk.hire(more.housing, more.lead, more.supervisor, more.dispatcher)
  const id = await desk.at('closed')
  desk.house.clock.advance(30 * hour)
  await desk.take('reopen', more.lead, id)
  const board = async () =>
    (await desk.ask<typeof readClockBoard>(more.supervisor, 'GET /api/concerns/board')).body.rows.flatMap(
      ({ clocks }) => clocks.map(({ kind, words }) => `${kind} ${words}`),
    )
  const titles = async (who: Caller) => (await desk.told(who)).map((one) => one.split('：')[0])
  return { ...desk, id, board, titles }
}

test('a response that is to be put right has 48 hours on the clock, day and night, and stands among what waits', async () => {
  const { id, board, desk } = await reopened()
  expect(await board()).toEqual(['correction 还有 48 小时'])
  const [first] = await desk(more.dispatcher)
  expect(first).toMatchObject({ id, next: '市住房城乡建设局重新起草回应' })
  expect(first?.deadline).toMatch(/^从发现时起算 48 小时/)
})

test('when nobody puts it right the department and the supervisor are told, once', async () => {
  const { house, titles } = await reopened()
  house.clock.advance(37 * hour)
  for (let walk = 0; walk < 2; walk++) await tellOfConcerns(house)
  expect((await titles(more.housing)).at(-1)).toBe('临近')
  house.clock.advance(12 * hour)
  for (let walk = 0; walk < 2; walk++) await tellOfConcerns(house)
  expect((await titles(more.supervisor)).filter((one) => one === '超期')).toHaveLength(1)
  expect((await titles(more.lead)).at(-1)).toBe('超期')
})

test('once the new words are signed the clock is gone, and the first response stays in time or late as it was', async () => {
  const { id, submit, sign, board, store, house } = await reopened()
  const before = (await store.get(id))!.respondedAt
  house.clock.advance(50 * hour)
  await submit(more.housing, id, '【示例回应】换热站修好了，明早八点前恢复')
  await sign(more.lead, id)
  expect((await board()).map((one) => one.split(' ')[0])).toEqual(['followUp'])
  const after = (await store.get(id))!
  expect(after.mendBy).toBeUndefined()
  expect(after.respondedAt).toBe(before)
})

test('the week of the supervisor names what was owed after a response and never done, however long ago', async () => {
  const { at, ask, house, take } = bench()
  const silent = await at('responded')
  const wrong = await at('closed')
  await take('reopen', more.lead, wrong)
  await at('closed')
  const grave = await at('responded', { ...words, severity: 'major' })
  house.clock.advance(40 * 24 * hour)
  const { lapsed, late } = (await ask<typeof readConcernWeek>(more.supervisor, 'GET /api/concerns/week')).body
  expect(lapsed.map((one) => [one.id, one.words])).toEqual([
    [grave, expect.stringMatching(/^新闻发布会超过 39 天，下一次进展超过 \d+ 个工作日$/)],
    [wrong, '更正回应超过 38 天'],
    [silent, expect.stringMatching(/^下一次进展超过 \d+ 个工作日$/)],
  ])
  expect(late).toEqual([])
})
