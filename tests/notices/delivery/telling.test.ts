import type { listDrafts } from '@shared/notices/contract'
import type { listToTell } from '@shared/notices/delivery/contractTelling'
import { accounts } from '../../../functions/platform/identity/account'
import { followers, followersKey } from '../../../functions/messages/followers/followers'
import { reachables, reachId, spendings, spentId } from '../../../functions/messages/followers/reached'
import { example } from '../../support/door'
import { type City, cityWith, draft, type Known, plainDraft, villages } from './place'

let city: City | undefined
afterEach(async () => {
  await city?.close()
  city = undefined
})
async function cityOf(people: Record<string, Known>, now?: string): Promise<City> {
  city = await cityWith(people, now)
  return city
}
const here = [villages.王化村]

test('who follows the village is told by the first rung that holds; who follows the next village, or another county, is not', async () => {
  const { goesUp, standings, received, texts } = await cityOf({
    li: { places: here, grants: 2 },
    wang: { places: here, phone: '13800000001' },
    zhao: { places: here },
    town: { places: ['371502101'], grants: 5 },
    next: { places: [villages.next], grants: 5 },
    other: { places: [villages.other], grants: 5 },
  })
  await goesUp()
  expect(await standings()).toEqual({ li: 'wechat', wang: 'sms', zhao: 'inPerson' })
  expect([received('li'), received('next'), received('other'), received('town')]).toEqual([1, 0, 0, 0])
  expect([...texts.received]).toEqual([['+8613800000001', 1]])
})

test('a notice for the county reaches towns and villages in it, each person once whatever they follow', async () => {
  const { goesUp, standings, received } = await cityOf({
    li: { places: [villages.王化村, villages.next, '371502101', villages.other], grants: 9 },
    town: { places: ['371502101'], grants: 9 },
    other: { places: [villages.other], grants: 9 },
  })
  await goesUp({ ...draft, areas: ['371502', villages.王化村] })
  expect(await standings()).toEqual({ li: 'wechat', town: 'wechat' })
  expect(received('li')).toBe(1)
})

test('publishing writes the notice once and waits for nobody: followers are told afterwards', async () => {
  const { publishOnly, received, sweep, tell } = await cityOf({ li: { places: here, grants: 2 } })
  await publishOnly({ ...draft, areas: ['371500'] })
  expect(received('li')).toBe(0)
  await sweep()
  expect(received('li')).toBe(0)
  await tell()
  expect(received('li')).toBe(1)
  await sweep()
  expect(await tell()).toBe(0)
  expect(received('li')).toBe(1)
})

test('the last grant is kept for what law wants told', async () => {
  const { goesUp, standings, received, house } = await cityOf({ li: { places: here, grants: 2 } })
  await goesUp(plainDraft)
  expect(await standings()).toEqual({ li: 'wechat' })
  await goesUp({ ...plainDraft, title: '王化村老年食堂换菜单', text: '老年食堂换了菜单，欢迎老人来吃。' })
  expect(await standings()).toEqual({ li: 'inbox' })
  await goesUp()
  expect(await standings()).toEqual({ li: 'wechat' })
  expect(received('li')).toBe(2)
  expect((await house.store(spendings).get(spentId('citizen-li')))?.grants).toBe(2)
})

test('who switched messages off is told by the next rung, and their count falls to nothing', async () => {
  const people = { refuses: { places: here, grants: 3, phone: '13800000002' }, stranger: { places: here, grants: 3 } }
  const { goesUp, standings, texts, house } = await cityOf(people)
  await goesUp()
  expect(await standings()).toEqual({ refuses: 'sms', stranger: 'inPerson' })
  expect(texts.received.get('+8613800000002')).toBe(1)
  expect((await house.store(spendings).get(spentId('citizen-refuses')))?.grants).toBe(3)
})

test('a phone that blocks texts leads to the list of those to be told in person', async () => {
  const { goesUp, standings } = await cityOf({ li: { places: here, phone: '13800000043' } })
  await goesUp()
  expect(await standings()).toEqual({ li: 'inPerson' })
})

test('at night nothing leaves; in the morning it does, once', async () => {
  const { goesUp, tell, received, house } = await cityOf(
    { li: { places: here, grants: 2 }, wang: { places: here, grants: 2, quiet: 'none' } },
    '2026-11-23T15:00:00.000Z',
  )
  await goesUp()
  expect([received('li'), received('wang')]).toEqual([0, 1])
  house.clock.set('2026-11-23T22:59:00.000Z')
  expect(await tell()).toBe(0)
  house.clock.set('2026-11-23T23:00:01.000Z')
  await tell()
  await tell()
  expect([received('li'), received('wang')]).toEqual([1, 1])
})

test('a muted place is told nothing of, another place of the same person is', async () => {
  const both = [villages.王化村, villages.next]
  const { goesUp, standings } = await cityOf({
    all: { places: here, grants: 2, muted: here },
    one: { places: both, grants: 2, muted: here },
  })
  await goesUp({ ...draft, areas: both })
  expect(await standings()).toEqual({ all: 'muted', one: 'wechat' })
})

test('a notice withdrawn before its followers are told is told to nobody', async () => {
  const { publishOnly, sweep, tell, call, received, standings } = await cityOf({ li: { places: here, grants: 2 } })
  const id = await publishOnly()
  await sweep()
  const { body: drafts } = await call<typeof listDrafts>(example.lead, 'GET /api/notices/drafts')
  const version = drafts.issued[0]?.version
  const body = { version, reason: '征收范围写错了，先撤回' }
  expect((await call(example.lead, 'POST /api/notices/{id}/withdrawal', { params: { id }, body })).status).toBe(200)
  await tell()
  expect(received('li')).toBe(0)
  expect(await standings()).toEqual({ li: 'inbox' })
})

describe('while WeChat is in trouble', () => {
  const people = { li: { places: here, grants: 2, phone: '13800000001' } }

  test('busy: it waits, longer each time, nobody takes the next rung, and the grant is not spent', async () => {
    const { goesUp, tell, wechat, received, standings, house } = await cityOf(people)
    wechat.mood('busy')
    await goesUp()
    expect(await standings()).toEqual({ li: 'open' })
    expect((await house.store(spendings).get(spentId('citizen-li')))?.grants).toBe(0)
    wechat.mood('well')
    expect(await tell()).toBe(0)
    house.clock.advance(6_000)
    await tell()
    expect([received('li'), await standings()]).toEqual([1, { li: 'wechat' }])
  })

  test('down for hours: the phone is told instead', async () => {
    const { goesUp, tell, wechat, standings, house } = await cityOf(people)
    wechat.mood('busy')
    await goesUp()
    for (let hour = 0; hour < 12; hour++) {
      house.clock.advance(2_000_000)
      await tell()
    }
    expect(await standings()).toEqual({ li: 'sms' })
  })

  test('the token is not given: nothing is lost', async () => {
    const { goesUp, tell, wechat, received, house } = await cityOf(people)
    wechat.mood('no-token')
    await goesUp()
    wechat.mood('well')
    house.clock.advance(6_000)
    await tell()
    expect(received('li')).toBe(1)
  })

  test.each(['nonsense', 'broken'] as const)(
    'an answer that says nothing (%s): nobody can tell, so it is sent again by no way, and a person is asked to look',
    async (mood) => {
      const { goesUp, tell, call, wechat, texts, received, standings, house } = await cityOf(people)
      wechat.mood(mood)
      await goesUp()
      wechat.mood('well')
      house.clock.advance(3_600_000)
      await tell()
      expect(await standings()).toEqual({ li: 'unsure' })
      expect([received('li'), texts.received.size]).toEqual([mood === 'broken' ? 1 : 0, 0])
      const { body } = await call<typeof listToTell>(example.housing, 'GET /api/notices/to-tell')
      expect(body.notices).toMatchObject([{ inPerson: [{ people: 1, unsure: 1, told: 0 }] }])
    },
  )

  test('it met a few of many people, and the others wait for it', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 240 }, (_, nth) => [`p${nth}`, { places: here, grants: 2, quiet: 'none' }]),
    )
    const { goesUp, tell, wechat, standings, house } = await cityOf(many)
    wechat.mood('nonsense')
    await goesUp()
    const unsure = Object.values(await standings()).filter((one) => one === 'unsure').length
    expect(unsure).toBeLessThanOrEqual(100)
    wechat.mood('well')
    for (let round = 0; round < 5; round++) {
      house.clock.advance(60_000)
      await tell()
    }
    const after = Object.values(await standings())
    expect(after.filter((one) => one === 'wechat')).toHaveLength(240 - unsure)
    expect(after.filter((one) => one === 'open')).toHaveLength(0)
  })

  test('the messages of the day are used up: it goes on after midnight', async () => {
    const { goesUp, tell, wechat, received, house } = await cityOf({ li: { places: here, grants: 2, quiet: 'none' } })
    wechat.mood('full')
    await goesUp()
    wechat.mood('well')
    house.clock.set('2026-11-23T15:59:00.000Z')
    await tell()
    expect(received('li')).toBe(0)
    house.clock.set('2026-11-23T16:11:00.000Z')
    await tell()
    expect(received('li')).toBe(1)
  })
})

describe('who follows what', () => {
  const citizen = { id: 'citizen-li', role: 'citizen', name: '示例居民' } as const
  const listed = async ({ house }: City, area: string) =>
    (await house.store(followers).page({ index: 'first', key: followersKey(area), from: area, until: area })).items.map(
      ({ follows }) => follows?.person,
    )

  test('a place that is followed is found by its code; one that is removed is written nowhere', async () => {
    const there = await cityOf({ li: { places: [] } })
    const follow = (places: string[]) => there.call(citizen, 'PUT /api/people/me/places', { body: { places } })
    await follow([villages.王化村, villages.other])
    await there.sweep()
    expect(await listed(there, villages.王化村)).toEqual(['citizen-li'])
    expect(await listed(there, '371502101')).toEqual(['citizen-li'])
    expect(await listed(there, villages.other)).toEqual(['citizen-li'])
    await follow([villages.other])
    await there.sweep()
    expect(await listed(there, villages.王化村)).toEqual([])
    expect(await listed(there, villages.other)).toEqual(['citizen-li'])
    const rows = await there.house
      .store(followers)
      .many(Array.from({ length: 20 }, (_, n) => `follows:citizen-li:${n}`))
    expect(JSON.stringify(rows)).not.toContain(villages.王化村)
    expect((await there.house.store(accounts).get('citizen-li'))?.places).toEqual([villages.other])
  })

  test('addresses are sealed: nobody reads them in the tables', async () => {
    const there = await cityOf({ li: { places: here, grants: 1, phone: '13800000001' } })
    const row = JSON.stringify(await there.house.store(reachables).get(reachId('citizen-li')))
    expect(row).not.toMatch(/openid-li|13800000001/)
  })
})
