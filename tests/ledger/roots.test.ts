import { registeredUnits } from '../../functions/departments/register/store'
import { holidayRecords } from '../../functions/holidays/store'
import { protectionRecords } from '../../functions/protection/store'
import type * as contract from '@shared/ledger/contract'
import { inquiries } from '../../functions/inquiries/store'
import { texts } from '../../functions/inquiries/texts'
import { closeDayOf } from '../../functions/ledger/roots/closeDayOf'
import { firstSeal } from '../../functions/ledger/roots/dailyRoot'
import { ledgerEndpoints } from '../../functions/ledger/endpoints'
import { merkleRoot } from '../../functions/ledger/roots/merkle'
import { dailyRootId, dailyRoots } from '../../functions/ledger/store'
import { verifyLedger } from '../../functions/ledger/roots/verifyLedger'
import { accounts } from '../../functions/platform/identity/account'
import { door } from '../support/door'
import { type TestHouse, testHouse } from '../support/house'
import { received } from './desk'

const verified = (house: TestHouse) =>
  verifyLedger({
    inquiries: house.store(inquiries),
    texts: house.store(texts),
    accounts: house.store(accounts),
    register: house.store(registeredUnits),
    protection: house.store(protectionRecords),
    holidays: house.store(holidayRecords),
    roots: house.store(dailyRoots),
    now: house.now(),
  })

/** Three days with cases, each closed ten minutes after midnight. */
const threeDays = async () => {
  const house = testHouse({ now: '2026-11-09T02:00:00.000Z' })
  await received(house, 'CASE-1', { replied: true })
  house.clock.set('2026-11-09T16:10:00.000Z')
  await closeDayOf(house)
  house.clock.set('2026-11-10T02:00:00.000Z')
  await received(house, 'CASE-2')
  house.clock.set('2026-11-10T16:05:00.000Z')
  await received(house, 'CASE-3')
  house.clock.set('2026-11-10T16:10:00.000Z')
  await closeDayOf(house)
  return house
}

test('each day has one root over the cases there were by its end, chained to the day before, for anyone to read', async () => {
  const house = await threeDays()
  const ask = door(ledgerEndpoints(house))
  const { body } = await ask<typeof contract.listDailyRoots>(undefined, 'GET /api/ledger/roots')
  const [second, first] = body.roots
  expect(body.roots.map(({ date, cases }) => [date, cases])).toEqual([
    ['2026-11-10', 2],
    ['2026-11-09', 1],
  ])
  expect(first?.previous).toBe(firstSeal)
  expect(second?.previous).toBe(first?.seal)
  expect(JSON.stringify(body)).not.toContain('CASE')
})

test('closing a day again changes nothing', async () => {
  const house = await threeDays()
  const before = await house.store(dailyRoots).get(dailyRootId('2026-11-10'))
  house.clock.set('2026-11-10T17:10:00.000Z')
  await received(house, 'CASE-4')
  expect(await closeDayOf(house)).toEqual(before)
})

test('what happens later to a case leaves the roots of the days before as they are', async () => {
  const house = await threeDays()
  house.clock.set('2026-11-11T02:00:00.000Z')
  await received(house, 'CASE-5')
  expect(await verified(house)).toEqual({ cases: 4, events: 13, roots: 2 })
})

test('a reply date moved back is found, and the case named', async () => {
  const house = await threeDays()
  const store = house.store(inquiries)
  const one = await store.get('CASE-1')
  if (!one) throw new Error('it is there')
  const events = one.events.map((event) =>
    event.type === 'replied' ? { ...event, at: '2026-11-09T02:00:01.000Z' } : event,
  )
  await store.save({ ...one, events })
  expect((await verified(house)).broken).toEqual({ id: 'CASE-1', where: 4 })
})

test('a case spoilt so that nobody can read it is named, and the others are still looked at', async () => {
  const house = await threeDays()
  const [lost, store] = ['CASE-2', house.store(inquiries)]
  const unreadable = (): never => {
    throw new SyntaxError('no JSON')
  }
  const spoilt: typeof store = {
    ...store,
    async page(request) {
      const page = await store.page(request)
      return { ...page, items: page.items.filter(({ id }) => id !== lost) }
    },
    get: async (id) => (id === lost ? unreadable() : store.get(id)),
  }
  const found = await verifyLedger({
    inquiries: spoilt,
    texts: house.store(texts),
    accounts: house.store(accounts),
    register: house.store(registeredUnits),
    protection: house.store(protectionRecords),
    holidays: house.store(holidayRecords),
    roots: house.store(dailyRoots),
    now: house.now(),
  })
  expect(found).toMatchObject({ cases: 3, broken: { id: lost, where: 'all' } })
})

test('a history written anew with good hashes is found by the root of its day', async () => {
  const house = await threeDays()
  const store = house.store(inquiries)
  const one = await store.get('CASE-1')
  if (!one) throw new Error('it is there')
  await store.save({ ...one, events: one.events.slice(0, 3) })
  const found = await verified(house)
  expect(found.broken).toBeUndefined()
  expect(found.wrongRoot).toEqual({ date: '2026-11-09', why: '与办件记录对不上，有办件在那之后被改动' })
})

test('a root that was changed, or a day that is missing, is found', async () => {
  const house = await threeDays()
  const roots = house.store(dailyRoots)
  const first = await roots.get(dailyRootId('2026-11-09'))
  if (!first) throw new Error('it is there')
  await roots.save({ ...first, seal: 'f'.repeat(64) })
  expect((await verified(house)).wrongRoot).toMatchObject({ date: '2026-11-09', why: '自身被改动过' })
})

test('the tree hash is that of RFC 9162', () => {
  expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(merkleRoot([''])).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
  expect(
    new Set(
      [
        ['a', 'b', 'c'],
        ['a', 'c', 'b'],
        ['a', 'b'],
        ['ab', 'c'],
      ].map(merkleRoot),
    ).size,
  ).toBe(4)
})

test('the night counts the months, so that the series and 新收与结转 can be read', async () => {
  const house = testHouse({ now: '2026-10-12T02:00:00.000Z' })
  await received(house, 'OLD-1')
  await received(house, 'OLD-2', { replied: true })
  house.clock.set('2026-11-02T02:00:00.000Z')
  await received(house, 'NEW-1')
  house.clock.set('2026-11-02T16:10:00.000Z')
  await closeDayOf(house)
  const ask = door(ledgerEndpoints(house))
  const { body } = await ask<typeof contract.readLedger>(undefined, 'GET /api/ledger')
  expect(body.series.map(({ month, received: count }) => [month, count])).toEqual([
    ['2026-10', 2],
    ['2026-11', 1],
  ])
  expect(body.balance).toMatchObject({ carriedIn: 1, received: 1, finished: 0, carriedOut: 2, agrees: true })
})
