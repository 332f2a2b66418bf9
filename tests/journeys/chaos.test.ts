import { registeredUnits } from '../../functions/departments/register/store'
import { holidayRecords } from '../../functions/holidays/store'
import { protectionRecords } from '../../functions/protection/store'
import { monthKey, inquiries } from '../../functions/inquiries/store'
import { texts } from '../../functions/inquiries/texts'
import { everyOf } from '../../functions/platform/store/pages'
import { dailyRoots } from '../../functions/ledger/store'
import { verifyLedger } from '../../functions/ledger/roots/verifyLedger'
import { accounts } from '../../functions/platform/identity/account'
import { faultsOf } from '../../functions/measure/bench/inquiries/acknowledged'
import { seededRandom } from '../../functions/measure/bench/inquiries/random'
import { tablesHere, type TablesHere } from '../../functions/local/database/tablesHere'
import { inboxItems } from '../../functions/messages/inbox'
import { citizen, type LocalSystem, staff, startLocalSystem } from '../support/localSystem'
import { actAtRandom, type Done, type Person } from '../support/randomOffice'

/** As many as fit a test run; CHAOS_ACTIONS=1000 CHAOS_KILLS=10 for the whole. */
const actions = Number(process.env.CHAOS_ACTIONS ?? 90)
const kills = Number(process.env.CHAOS_KILLS ?? 2)
const seed = Number(process.env.CHAOS_SEED ?? 20261126)
const lanes = 6
/** A full thousand takes its time on a busy machine. */
const patience = 300_000 + actions * 5_000
jest.setTimeout(patience)

let system: Promise<LocalSystem>
let tables: TablesHere
const done: Done = { acknowledged: [], submitted: new Map(), refused: 0, unanswered: 0, drafts: 0 }
const count = () => done.acknowledged.length + done.submitted.size

/** Citizens enough, and everyone an office has: some of whom can act on a case, and some who cannot. */
async function everyone(running: LocalSystem): Promise<Person[]> {
  const asks = Array.from({ length: Math.ceil(actions / 4) }, (_one, nth) =>
    citizen(running, `138${String(10_000_041 + nth)}`),
  )
  const rooms = [['fenban'], ['bianji'], ['ducha'], ['zhujian', 'zhujian.lead'], ['renshe', 'renshe.lead']]
  const desks = rooms.flatMap((room) =>
    room.map(async (account) => {
      const colleagues = room.filter((one) => one !== account)
      return { token: await staff(running, account), asks: false, colleagues }
    }),
  )
  const citizens = asks.map(async (token) => ({ token: await token, asks: true, colleagues: [] }))
  return Promise.all([...citizens, ...desks])
}

beforeAll(async () => {
  system = startLocalSystem()
  const people = await everyone(await system)
  const below = seededRandom(seed)
  const moments = Array.from({ length: kills }, () => 20 + below(actions - 30)).sort((a, b) => a - b)
  const needs = { system: () => system, people, departments: ['housing', 'human-resources'], done }
  const acting = Array.from({ length: lanes }, (_lane, lane) =>
    actAtRandom(seed + lane + 1, () => count() >= actions, needs),
  )
  const killing = (async () => {
    for (const moment of moments) {
      const running = await system
      while (count() < moment) await new Promise((resolve) => setTimeout(resolve, 2))
      // Before it is dead: whoever calls from now on waits for the next one.
      system = running.stop('SIGKILL').then(() => startLocalSystem(running.folder))
      await system
    }
  })()
  await Promise.all([...acting, killing])
  const { folder } = await system
  tables = await tablesHere(folder)
}, patience)

afterAll(async () => (await system).stop())
afterAll(() => tables.close())

const kept = async () => {
  const store = tables.store(inquiries)
  // The months are those of here, eight hours ahead.
  const here = Date.now() + 8 * 3_600_000
  const months = [...new Set([0, 1].map((ago) => new Date(here - ago * 86_400_000).toISOString().slice(0, 7)))]
  const found = await Promise.all(months.map((month) => everyOf(store.page, { index: 'third', key: monthKey(month) })))
  return found.flat()
}

test('a good deal happened, and the system died under some of it', () => {
  expect(count()).toBeGreaterThanOrEqual(actions)
  expect(done.unanswered).toBeGreaterThan(0)
  expect(new Set(done.acknowledged.map(({ action }) => action)).size).toBeGreaterThan(12)
  if (process.env.CHAOS_ACTIONS) console.log(count(), '件次，没有回音', done.unanswered, '次，被拒', done.refused, '次')
})

test('every acknowledged submission and step is there, once, and every history obeys the table of statuses', async () => {
  const cases = new Map((await kept()).map((one) => [one.id, one]))
  const codes = [...done.submitted.values()]
  expect(codes.filter((id) => !cases.has(id))).toEqual([])
  const faults = [...cases.values()].flatMap((one) =>
    faultsOf(
      one,
      done.acknowledged.filter(({ id }) => id === one.id),
    ),
  )
  expect(faults).toEqual([])
})

test('a draft sent again after a crash made no second case', async () => {
  const mine = new Set(done.submitted.values())
  expect(mine.size).toBe(done.submitted.size)
  const others = (await kept()).filter(({ id, text }) => text.startsWith('示例：') && !mine.has(id))
  expect(others.map(({ id }) => id)).toEqual([])
})

test('every chain holds', async () => {
  const store = {
    inquiries: tables.store(inquiries),
    texts: tables.store(texts),
    roots: tables.store(dailyRoots),
    accounts: tables.store(accounts),
    register: tables.store(registeredUnits),
    protection: tables.store(protectionRecords),
    holidays: tables.store(holidayRecords),
  }
  const found = await verifyLedger({ ...store, now: new Date() })
  expect(found).not.toHaveProperty('broken')
  expect(found).not.toHaveProperty('wrongRoot')
  expect(found.cases).toBeGreaterThanOrEqual(done.submitted.size)
})

test('the outbox empties, and whoever was answered was told of each answer once', async () => {
  const store = tables.store(inquiries)
  const waiting = () => store.due('9999', 100)
  for (let tries = 0; tries < 240 && (await waiting()).length > 0; tries++)
    await new Promise((resolve) => setTimeout(resolve, 250))
  expect((await waiting()).map(({ id }) => id)).toEqual([])

  const cases = (await kept()).filter(({ id }) => [...done.submitted.values()].includes(id))
  const inbox = tables.store(inboxItems)
  for (const person of new Set(cases.map((one) => one.citizen))) {
    const messages = await everyOf(inbox.page, { index: 'first', key: person })
    const told = cases
      .filter((one) => one.citizen === person)
      .flatMap(({ id, events }) => events.flatMap(({ type }, nth) => (type === 'replied' ? [`${id}#${nth + 1}`] : [])))
    for (const id of told)
      expect(messages.filter((one) => one.id.split('/')[0] === id).map((one) => one.id)).toEqual([id])
  }
})
