import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../../functions/local/database/embeddedDatabase'
import { clientThrough } from '../../../functions/local/database/throughDoor'
import { unreadableRows } from '../../../functions/commands/rows/unreadableRows'
import { type Account, accounts } from '../../../functions/platform/identity/account'
import { inboxItems } from '../../../functions/messages/inbox'
import { countOne } from '../../../functions/platform/limits'
import { settingAside } from '../../../functions/platform/store/setAside'
import { type SetAsideBook, setAsideBook, setAsideItems } from '../../../functions/platform/store/setAsideBook'
import { type TestHouse, testHouse } from '../../support/house'
import { type DoorFrom, doorFrom } from '../signIn/attacker'
import { messageTo, putInto } from '../../support/messages'

jest.setTimeout(60_000)

const day = 86_400_000
let database: EmbeddedDatabase
let house: TestHouse
let book: SetAsideBook
let call: DoorFrom
const people: Partial<Record<'citizen' | 'supervisor', Account>> = {}

beforeAll(async () => {
  book = setAsideBook(
    () => database.store(setAsideItems),
    () => house.now(),
  )
  const folder = join(mkdtempSync(join(tmpdir(), 'shown-')), 'tables')
  database = await openEmbeddedDatabase(folder, settingAside(undefined, book.seen))
  house = testHouse({ store: database.store })
  call = doorFrom(house)
  for (const role of ['citizen', 'supervisor'] as const) {
    const one = { id: `example-${role}`, version: 0, role, name: '示例', places: [], disabled: false }
    people[role] = await house.store(accounts).create({ ...one, createdAt: house.now().toISOString() })
  }
})
afterAll(() => database.close())

/** Signed in anew each time: days pass here. */
const tokenOf = async (role: 'citizen' | 'supervisor') => (await house.identity.open(people[role]!)).token
const readInbox = async () => call('GET /api/people/me/messages', { token: await tokenOf('citizen') })
const shown = async () => {
  await book.settled()
  return (await call('GET /api/people/set-aside', { token: await tokenOf('supervisor') })).body
}

async function delivered(id: string): Promise<void> {
  const at = house.now().toISOString()
  await putInto(house.store(inboxItems), messageTo('example-citizen', id, at), at)
}

async function write(id: string, body: string): Promise<void> {
  const client = clientThrough(database.door)
  await client.updateItem({
    TableName: 'messages',
    Key: { id: { S: id } },
    UpdateExpression: 'SET #body = :value',
    ExpressionAttributeNames: { '#body': 'body' },
    ExpressionAttributeValues: { ':value': { S: body } },
  })
  client.destroy()
}

test('where every row can be read, nothing is shown', async () => {
  await delivered('m-whole')
  await readInbox()
  expect(await shown()).toEqual({ things: [] })
})

test('rows that cannot be read are shown to the supervisor by what they are, how many and since when; not whose, nor what stands in them', async () => {
  for (const id of ['m-one', 'm-two']) {
    await delivered(id)
    await write(id, '{"name":"张建国"')
  }
  const since = house.now().toISOString()
  expect((await readInbox()).body.messages).toHaveLength(1)
  await book.settled()
  house.clock.advance(2 * 3_600_000)
  await readInbox()
  const found = await shown()
  expect(found).toEqual({ things: [{ name: '消息、台账和每日存证', count: 2, since }] })
  expect(JSON.stringify(found)).not.toMatch(/m-one|example-citizen|张建国/)
})

test('once they can be read again, they are shown for two days more at most', async () => {
  const whole = (await house.store(inboxItems).get('m-whole'))!
  for (const id of ['m-one', 'm-two']) await write(id, JSON.stringify({ ...whole, id }))
  expect((await readInbox()).body.messages).toHaveLength(3)
  house.clock.advance(2 * day + 1_000)
  await readInbox()
  expect(await shown()).toEqual({ things: [] })
})

test('what the system itself counts for its limits is not taken for rows that cannot be read', async () => {
  const limits = [{ most: 3, seconds: 60 }]
  await countOne([{ what: 'example', whom: 'somebody', limits, words: '' }], house)
  expect(await unreadableRows(database)).toEqual([])
})
