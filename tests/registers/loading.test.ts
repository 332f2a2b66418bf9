import { registeredUnits } from '../../functions/departments/register/store'
import { holidayRecords } from '../../functions/holidays/store'
import { protectionRecords } from '../../functions/protection/store'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inquiries } from '../../functions/inquiries/store'
import { texts } from '../../functions/inquiries/texts'
import { closeDayOf } from '../../functions/ledger/roots/closeDayOf'
import { receivedIn } from '../../functions/ledger/everyBrief'
import { dailyRoots } from '../../functions/ledger/store'
import { verifyLedger } from '../../functions/ledger/roots/verifyLedger'
import { accounts } from '../../functions/platform/identity/account'
import { openEmbeddedDatabase } from '../../functions/local/database/embeddedDatabase'
import { loadRegister } from '../../functions/registers/load'
import { tablesHere } from '../../functions/local/database/tablesHere'
import { type TestHouse, testHouse } from '../support/house'
import { row } from './exampleRow'

const needsOf = async (house: TestHouse) => ({
  inquiries: house.store(inquiries),
  texts: house.store(texts),
  reference: await house.reference(),
  secret: house.lookupSecret,
  now: house.now,
})

test('rows become cases of their own month, with the channel, the times and the standing of the register', async () => {
  const house = testHouse()
  const open = row(3, { repliedAt: undefined, named: undefined })
  const loaded = await loadRegister(
    [row(1), row(2, { repliedAt: '2025-09-20T02:00:00.000Z', stars: 4 }), open],
    await needsOf(house),
  )
  expect(loaded).toEqual({ created: 3, there: 0 })
  const briefs = await receivedIn(['2025-09'], house.store(inquiries))
  const told = briefs.map(({ stands, doneAt, channel, stars }) => [stands, doneAt, channel, stars])
  expect(told).toHaveLength(3)
  expect(told).toEqual(
    expect.arrayContaining([
      ['answered', '2025-09-05T02:00:00.000Z', 'hotline', undefined],
      ['answered', '2025-09-20T02:00:00.000Z', 'hotline', 4],
      ['open', undefined, 'hotline', undefined],
    ]),
  )
})

test('a repeat makes no duplicates, and one that was stopped half-way goes on', async () => {
  const house = testHouse()
  const rows = Array.from({ length: 40 }, (_, nth) => row(nth))
  await loadRegister(rows.slice(0, 15), await needsOf(house))
  expect(await loadRegister(rows, await needsOf(house))).toEqual({ created: 25, there: 15 })
  expect(await loadRegister(rows, await needsOf(house))).toEqual({ created: 0, there: 40 })
  expect(await receivedIn(['2025-09'], house.store(inquiries))).toHaveLength(40)
})

test('the same number in another register is another case', async () => {
  const house = testHouse()
  const other = row(1, { register: { name: '另一本示例', row: 'R1' } })
  expect(await loadRegister([row(1), other], await needsOf(house))).toEqual({ created: 2, there: 0 })
})

test('old cases that come in today change no day that is already sealed, and their chains hold', async () => {
  const house = testHouse({ now: '2026-11-22T16:10:00.000Z' })
  await closeDayOf(house)
  house.clock.set('2026-11-23T02:00:00.000Z')
  await loadRegister([row(1), row(2)], await needsOf(house))
  house.clock.set('2026-11-23T16:10:00.000Z')
  expect((await closeDayOf(house)).cases).toBe(2)
  const found = await verifyLedger({
    inquiries: house.store(inquiries),
    texts: house.store(texts),
    accounts: house.store(accounts),
    register: house.store(registeredUnits),
    protection: house.store(protectionRecords),
    holidays: house.store(holidayRecords),
    roots: house.store(dailyRoots),
    now: house.now(),
  })
  expect(found).toEqual({ cases: 2, events: 8, roots: 2 })
})

test('a command works on the tables of a running system through its door, and on those of a stopped one itself', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tables-'))
  await expect(tablesHere(folder)).rejects.toMatchObject({ code: 'not-found' })
  const running = await openEmbeddedDatabase(join(folder, 'tables'))
  const house = testHouse()
  const beside = await tablesHere(folder)
  const needs = { ...(await needsOf(house)), inquiries: beside.store(inquiries), texts: beside.store(texts) }
  await loadRegister([row(1)], needs)
  await beside.close()
  expect(await receivedIn(['2025-09'], running.store(inquiries))).toHaveLength(1)
  await running.close()
  const alone = await tablesHere(folder)
  expect(await receivedIn(['2025-09'], alone.store(inquiries))).toHaveLength(1)
  await alone.close()
  await rm(folder, { recursive: true })
})

test.each([
  ['another question', { text: '示例：从来没有这样问过' }],
  ['another day of receipt', { submittedAt: '2025-09-01T01:00:00.000Z' }],
])('%s than was written is found, though the history holds', async (_what, change) => {
  const house = testHouse()
  const cases = house.store(inquiries)
  await loadRegister([row(1)], await needsOf(house))
  const [one] = (await cases.page({ index: 'third', key: 'month#2025-09' })).items
  if (!one) throw new Error('it is there')
  await cases.save({ ...one, ...change })
  const beside = {
    texts: house.store(texts),
    accounts: house.store(accounts),
    register: house.store(registeredUnits),
    protection: house.store(protectionRecords),
    holidays: house.store(holidayRecords),
    roots: house.store(dailyRoots),
  }
  const found = await verifyLedger({ inquiries: cases, ...beside, now: house.now() })
  expect(found.broken).toEqual({ id: one.id, where: 'question' })
})
