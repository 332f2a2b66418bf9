import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../../functions/local/database/embeddedDatabase'
import { strainedAccounts } from '../../../functions/people/signIn/strainedAccounts'
import { oneTimeCodes } from '../../../functions/people/store'
import { accounts, staffId } from '../../../functions/platform/identity/account'
import { countsOf } from '../../../functions/platform/limits'
import { minutes } from '../../people/door'
import { type TestHouse, testHouse } from '../../support/house'
import { doorFrom } from '../signIn/attacker'

jest.setTimeout(60_000)

const folder = join(mkdtempSync(join(tmpdir(), 'forgotten-')), 'tables')
let database: EmbeddedDatabase
let house: TestHouse
beforeEach(async () => {
  database = await openEmbeddedDatabase(folder)
  house = testHouse({ store: database.store })
})
afterEach(() => database.close())

const rows = async () => {
  const ids: string[] = []
  for await (const { id } of database.rows()) ids.push(id)
  return ids
}
const stranger = (nth: number) => `203.0.113.${nth}`

test('what a stranger’s requests left behind is gone when it counts no more; what still counts and people stay', async () => {
  const call = doorFrom(house)
  const account = { id: staffId('example'), version: 0, role: 'editor' as const, name: '示例', places: [] }
  await house.store(accounts).create({ ...account, disabled: false, createdAt: house.now().toISOString() })
  for (let nth = 0; nth < 30; nth++) {
    await call('POST /api/people/codes', { from: stranger(nth), body: { phone: `138000010${10 + nth}` } })
    const body = { account: 'example', password: 'wrong-password' }
    if (nth < 6) await call('POST /api/people/sessions/staff', { from: stranger(nth), body })
  }
  expect((await strainedAccounts(house.store(accounts), house)).length).toBe(1)
  const before = await rows()
  expect(before.length).toBeGreaterThan(70)

  expect(await database.forget(house.now())).toBe(0)
  house.clock.advance(minutes(60 * 25))
  await call('POST /api/people/codes', { from: stranger(99), body: { phone: '13800002000' } })
  const gone = await database.forget(house.now())
  const left = await rows()
  expect(gone).toBe(before.length - 2)
  expect(left.filter((id) => id.startsWith('staff-'))).toEqual([staffId('example')])
  expect(left.filter((id) => id.startsWith('code:'))).toHaveLength(1)
  expect(await countsOf('sms:city', 'city', house)).toMatchObject({ 86400: { n: 1 } })
  expect(await strainedAccounts(house.store(accounts), house)).toEqual([])
})

test('what was forgotten is gone from the disk and from the lists, and is there again when it is written again', async () => {
  expect((await rows()).filter((id) => id.startsWith('code:'))).toHaveLength(1)
  const codes = house.store(oneTimeCodes)
  const id = (await rows()).find((one) => one.startsWith('code:'))!
  const one = (await codes.get(id))!
  house.clock.advance(minutes(60 * 60))
  await database.forget(house.now())
  expect(await codes.get(id)).toBeUndefined()
  await codes.create({ ...one, version: 0 })
  expect(await codes.get(id)).toMatchObject({ id })
})
