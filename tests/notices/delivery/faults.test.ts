import type { listDrafts } from '@shared/notices/contract'
import { fanOuts, fanOutsOf } from '../../../functions/notices/followers/store'
import { followersTold } from '../../../functions/notices/followers/tellFollowers'
import { example } from '../../support/door'
import { withMatter } from '../readyMatter'
import { type City, cityWith, draft, type Known, villages } from './place'

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
const crowd = (count: number, more: Partial<Known> = {}) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, nth) => [`p${nth}`, { places: here, grants: 2, quiet: 'none', ...more }]),
  )
const howMany = async ({ standings }: City) => {
  const sum: Record<string, number> = {}
  for (const one of Object.values(await standings())) sum[one] = (sum[one] ?? 0) + 1
  return sum
}
const once = ({ wechat }: City) => [...wechat.received.values()].every((n) => n === 1)

test('a notice withdrawn while its followers are told is told to nobody from the next batch on', async () => {
  const there = await cityOf(crowd(520))
  const id = await there.publishOnly()
  await there.sweep()
  const { body: drafts } = await there.call<typeof listDrafts>(example.lead, 'GET /api/notices/drafts')
  const body = { version: drafts.issued[0]?.version, reason: '征收范围写错了，先撤回' }
  let withdrawn: ReturnType<City['call']> | undefined
  there.wechat.watch(() => {
    withdrawn ??= there.call(example.lead, 'POST /api/notices/{id}/withdrawal', { params: { id }, body })
  })
  await there.tell()
  expect((await withdrawn)?.status).toBe(200)
  const { wechat = 0, inbox = 0, open = 0 } = await howMany(there)
  // Four batches of a hundred were in hand.
  expect(wechat).toBeLessThanOrEqual(400)
  expect(inbox).toBeGreaterThanOrEqual(120)
  expect(open).toBe(0)
  expect(there.wechat.received.size).toBe(wechat)
})

test('two who approve at the same moment begin one telling', async () => {
  const there = await cityOf({ li: { places: here, grants: 2 } })
  const drafted = await there.call(example.housing, 'POST /api/notices', {
    body: await withMatter(draft, example.housing, there.house),
  })
  if (drafted.status !== 201) throw new Error(JSON.stringify(drafted.body))
  const { id, version } = (drafted.body as unknown as { notice: { id: string; version: number } }).notice
  const handedIn = await there.call(example.housing, 'POST /api/notices/{id}/submission', {
    params: { id },
    body: { version },
  })
  const seen = (handedIn.body as unknown as { notice: { version: number } }).notice.version
  const approvals = [example.lead, { ...example.lead, id: 'another-lead' }].map((lead) =>
    there.call(lead, 'POST /api/notices/{id}/approval', { params: { id }, body: { version: seen } }),
  )
  const statuses = (await Promise.all(approvals)).map(({ status }) => status)
  expect(statuses.sort()).toEqual([200, 409])
  await Promise.all([there.sweep(), there.sweep()])
  await there.sweep()
  await Promise.all([there.tell(), there.tell()])
  await there.tell()
  expect((await there.house.store(fanOuts).page({ index: 'second', key: fanOutsOf(id) })).items).toHaveLength(1)
  expect(there.received('li')).toBe(1)
})

test('a clock that ran ahead and was set back puts nothing off', async () => {
  const there = await cityOf({ li: { places: here, grants: 2, quiet: 'none' } })
  await there.publishOnly()
  await there.sweep()
  there.house.clock.set('2027-11-23T02:00:00.000Z')
  there.wechat.mood('busy')
  await there.tell()
  there.wechat.mood('well')
  there.house.clock.set('2026-11-23T02:10:00.000Z')
  await there.tell()
  expect(there.received('li')).toBe(1)
  await there.tell()
  expect(there.received('li')).toBe(1)
})

test('a token that ends while many are told is asked for anew, and everybody is told once', async () => {
  const there = await cityOf(crowd(240))
  there.wechat.watch((nth) => {
    if (nth === 50) there.wechat.forgetTokens()
  })
  await there.goesUp()
  expect(await howMany(there)).toEqual({ wechat: 240 })
  expect(once(there)).toBe(true)
  expect(there.wechat.asked.tokens).toBeLessThanOrEqual(3)
  expect(there.wechat.asked.forced).toBeLessThanOrEqual(1)
})

test('the messages of the day are used up while many are told: the others are told after midnight, nobody twice', async () => {
  const there = await cityOf(crowd(240))
  there.wechat.watch((nth) => {
    if (nth === 50) there.wechat.mood('full')
  })
  await there.goesUp()
  const { wechat = 0, open = 0 } = await howMany(there)
  expect([wechat >= 50 && wechat < 240, wechat + open]).toEqual([true, 240])
  there.house.clock.set('2026-11-23T15:59:00.000Z')
  expect(await there.tell()).toBe(0)
  there.wechat.mood('well')
  there.house.clock.set('2026-11-23T16:11:00.000Z')
  await there.tell()
  expect(await howMany(there)).toEqual({ wechat: 240 })
  expect(once(there)).toBe(true)
})

test('a template whose field cannot hold what it is given sends nothing: the phone is told instead', async () => {
  const there = await cityOf({ li: { places: here, grants: 2, phone: '13800000001' } })
  const { wechat } = there.house.reach ?? {}
  if (!wechat) throw new Error('no WeChat here')
  // 单位 is longer than the five characters of a phrase.
  there.house.reach = {
    ...there.house.reach,
    wechat: { ...wechat, template: { id: 'too-narrow', lasting: false, fields: { phrase1: 'office' } } },
  }
  await there.publishOnly()
  await there.sweep()
  await followersTold(there.house)({ over: () => false })
  expect(await there.standings()).toEqual({ li: 'sms' })
  expect(there.wechat.received.size).toBe(0)
})

test('no money is left for texts today: they go tomorrow, once', async () => {
  const there = await cityOf({ li: { places: here, phone: '13800000001', quiet: 'none' } })
  there.texts.mood('poor')
  await there.goesUp()
  expect(await there.standings()).toEqual({ li: 'open' })
  there.texts.mood('well')
  expect(await there.tell()).toBe(0)
  there.house.clock.set('2026-11-23T16:11:00.000Z')
  await there.tell()
  await there.tell()
  expect([...there.texts.received]).toEqual([['+8613800000001', 1]])
})

test.each([
  // A number that nobody wrote of says that it was not sent.
  ['strange', 'sms', 1],
  // No answer at all says nothing.
  ['empty', 'unsure', 0],
] as const)('WeChat answers %s: it ends as %s, and nobody is told twice', async (mood, ends, texts) => {
  const there = await cityOf({ li: { places: here, grants: 2, phone: '13800000001' } })
  there.wechat.mood(mood)
  await there.goesUp()
  there.wechat.mood('well')
  there.house.clock.advance(3_600_000)
  await there.tell()
  expect(await there.standings()).toEqual({ li: ends })
  expect([there.received('li'), there.texts.received.size]).toEqual([0, texts])
})

test('a resident of 王化村, one of the next village and one of another county: who is told where, and how soon', async () => {
  const each = (place: string, nth: number) => ({ places: [place], grants: 2, phone: `1380000000${nth}` })
  const there = await cityOf({
    here: each(villages.王化村, 1),
    next: each(villages.next, 2),
    county: each(villages.other, 3),
    // Who agreed to texts alone.
    texts: { places: here, phone: '13800000004' },
  })
  const id = await there.goesUp()
  const listed = async (area: string) => {
    const { body } = await there.call(undefined, 'GET /api/notices', { query: { area } })
    return (body as unknown as { notices: { id: string }[] }).notices.map((one) => one.id)
  }
  expect([await listed(villages.王化村), await listed(villages.next), await listed(villages.other)]).toEqual([
    [id],
    [],
    [],
  ])
  expect(['here', 'next', 'county'].map(there.received)).toEqual([1, 0, 0])
  expect([...there.texts.received]).toEqual([['+8613800000004', 1]])
  // By one sweep of the outbox and one turn of telling, each of which begins within a second here: no clock was moved.
  expect(there.house.now().toISOString()).toBe('2026-11-23T02:00:00.000Z')
})

test('a slow WeChat is waited for, and what never answers leaves the others for later', async () => {
  const there = await cityOf({ ...crowd(60), texts: { places: here, phone: '13800000009', quiet: 'none' } })
  const { reach } = there.house
  there.house.reach = { ...reach, wechat: there.wechatWithin(200) }
  there.wechat.mood('silent')
  await there.publishOnly()
  await there.sweep()
  const tell = followersTold(there.house)
  await tell({ over: () => false })
  const { unsure = 0, open = 0, sms = 0 } = await howMany(there)
  // Only the first who were asked of wait in vain; who is told by text waits for nobody.
  expect([unsure, open, sms]).toEqual([50, 10, 1])
  there.wechat.mood('well')
  there.house.clock.advance(60_000)
  await tell({ over: () => false })
  expect(await howMany(there)).toEqual({ wechat: 10, unsure: 50, sms: 1 })
  expect(once(there)).toBe(true)
})
