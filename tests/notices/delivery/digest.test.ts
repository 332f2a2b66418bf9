import type { TellingSettings } from '@shared/notices/delivery/contractTelling'
import type { listDrafts } from '@shared/notices/contract'
import { digestAt } from '@shared/notices/delivery/pace'
import { spendings, spentId } from '../../../functions/messages/followers/reached'
import { heldKey, heldNotices } from '../../../functions/notices/followers/digest/store'
import { followersTold } from '../../../functions/notices/followers/tellFollowers'
import { example } from '../../support/door'
import { type City, cityWith, type Known, plainDraft, villages } from './place'

let city: City | undefined
afterEach(async () => {
  await city?.close()
  city = undefined
})
async function cityOf(people: Record<string, Known>): Promise<City> {
  city = await cityWith(people)
  return city
}
const here = [villages.王化村]
const li: Known = { places: here, grants: 5, pace: 'daily' }
const another = { ...plainDraft, title: '王化村老年食堂换菜单', text: '老年食堂换了菜单，欢迎老人来吃。' }
const morning = '2026-11-24T00:00:01.000Z'
const waiting = async ({ house }: City) =>
  (await house.store(heldNotices).page({ index: 'first', key: heldKey })).items.length

test.each([
  // 2026-11-23 is a Monday; instants are in UTC, eight hours behind 北京时间.
  ['daily', '2026-11-23T02:00:00.000Z', '2026-11-24T00:00:00.000Z'],
  ['daily', '2026-11-22T23:59:00.000Z', '2026-11-23T00:00:00.000Z'],
  ['daily', '2026-11-23T00:00:00.000Z', '2026-11-24T00:00:00.000Z'],
  ['weekly', '2026-11-22T23:59:00.000Z', '2026-11-23T00:00:00.000Z'],
  ['weekly', '2026-11-23T00:00:00.000Z', '2026-11-30T00:00:00.000Z'],
  ['weekly', '2026-12-29T02:00:00.000Z', '2027-01-04T00:00:00.000Z'],
] as const)('%s: what comes at %s is told at %s', (pace, at, when) => {
  expect(digestAt(pace, at)).toBe(when)
})

test('two notices of a day are one message in the morning, for one grant; what law wants told goes at once', async () => {
  const there = await cityOf({ li, each: { places: here, grants: 5 } })
  await there.goesUp(plainDraft)
  expect(await there.standings()).toEqual({ li: 'together', each: 'wechat' })
  await there.goesUp(another)
  expect([there.received('li'), there.received('each')]).toEqual([0, 2])
  await there.goesUp()
  expect([there.received('li'), there.received('each')]).toEqual([1, 3])
  there.house.clock.set('2026-11-23T23:59:59.000Z')
  expect(await there.tell()).toBe(0)
  there.house.clock.set(morning)
  await there.tell()
  expect(there.received('li')).toBe(2)
  expect([...there.wechat.received.keys()]).toContain('openid-li notices/list/index')
  expect((await there.house.store(spendings).get(spentId('citizen-li')))?.grants).toBe(2)
  there.house.clock.set('2026-11-25T00:00:01.000Z')
  expect(await there.tell()).toBe(0)
  expect([there.received('li'), await waiting(there)]).toEqual([2, 0])
})

test('one notice alone is told as itself; by the week, on Monday', async () => {
  const there = await cityOf({ li: { ...li, pace: 'weekly' } })
  const id = await there.goesUp(plainDraft)
  there.house.clock.set(morning)
  expect(await there.tell()).toBe(0)
  there.house.clock.set('2026-11-30T00:00:01.000Z')
  await there.tell()
  expect([...there.wechat.received]).toEqual([[`openid-li notices/issue/index?id=${encodeURIComponent(id)}`, 1]])
})

test('a morning that was missed is made up for, but not at night', async () => {
  const there = await cityOf({ li })
  await there.goesUp(plainDraft)
  there.house.clock.set('2026-11-24T15:00:00.000Z')
  await there.tell()
  expect(there.received('li')).toBe(0)
  there.house.clock.set('2026-11-24T23:00:01.000Z')
  await there.tell()
  await there.tell()
  expect(there.received('li')).toBe(1)
})

test('what was withdrawn meanwhile is not told of; where nothing is left, nothing is sent and no grant is taken', async () => {
  const there = await cityOf({ li })
  const id = await there.goesUp(plainDraft)
  const { body } = await there.call<typeof listDrafts>(example.lead, 'GET /api/notices/drafts')
  await there.call(example.lead, 'POST /api/notices/{id}/withdrawal', {
    params: { id },
    body: { version: body.issued[0]?.version, reason: '日期写错了，先撤回' },
  })
  there.house.clock.set(morning)
  await there.tell()
  expect([there.received('li'), await waiting(there)]).toEqual([0, 0])
  expect(await there.house.store(spendings).get(spentId('citizen-li'))).toBeUndefined()
})

test('the last grant is not spent on them; a WeChat that is busy is waited for', async () => {
  const there = await cityOf({ li, poor: { ...li, grants: 1 } })
  await there.goesUp(plainDraft)
  expect(await there.standings()).toEqual({ li: 'together', poor: 'inbox' })
  there.wechat.mood('busy')
  there.house.clock.set(morning)
  await there.tell()
  there.wechat.mood('well')
  there.house.clock.advance(10_000)
  await there.tell()
  expect([there.received('li'), there.received('poor')]).toEqual([1, 0])
  expect((await there.house.store(spendings).get(spentId('citizen-li')))?.grants).toBe(1)
})

test('a process that ended while it told of them: whoever comes after sends it no second time', async () => {
  const there = await cityOf({ li })
  await there.goesUp(plainDraft)
  there.house.clock.set(morning)
  const whole = there.house.store
  let kept = 0
  const dying = followersTold({
    ...there.house,
    store: ((kind: Parameters<typeof whole>[0]) =>
      kind === (heldNotices as unknown)
        ? {
            ...whole(kind),
            keepAll: (rows: never) => (kept++ === 0 ? whole(kind).keepAll(rows) : Promise.reject(new Error('killed'))),
          }
        : whole(kind)) as typeof whole,
  })
  await expect(dying({ over: () => false })).rejects.toThrow('killed')
  expect(there.received('li')).toBe(1)
  await there.tell()
  expect([there.received('li'), await waiting(there)]).toEqual([1, 0])
})

test('is theirs to choose, the page says what it means, and a page of an older edition leaves it', async () => {
  const there = await cityOf({ li: { places: here, grants: 5 } })
  const citizen = { id: 'citizen-li', role: 'citizen', name: '示例居民' } as const
  const put = async (body: object) =>
    (await there.call(citizen, 'PUT /api/notices/telling', { body })).body as unknown as TellingSettings
  const { pace, short } = await put({ quiet: 'none', muted: [], pace: 'daily' })
  expect(pace).toBe('daily')
  expect(short.join()).toContain('一般的公告不一份一份发，每天早上8点合成一条；法律要求告知的马上发')
  expect((await put({ quiet: 'none', muted: [] })).pace).toBe('daily')
  expect(
    (await there.call(citizen, 'PUT /api/notices/telling', { body: { quiet: 'none', muted: [], pace: 'never' } }))
      .status,
  ).toBe(400)
})
