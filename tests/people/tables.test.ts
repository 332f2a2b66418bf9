import { type EmbeddedDatabase, openEmbeddedDatabase } from '../../functions/local/database/embeddedDatabase'
import { addStaff } from '../../functions/people/addStaff'
import { accounts } from '../../functions/platform/identity/account'
import { inboxItems } from '../../functions/messages/inbox'
import { testHouse } from '../support/house'
import { door } from './door'
import { messageTo, putInto } from '../support/messages'

let database: EmbeddedDatabase
beforeAll(async () => {
  database = await openEmbeddedDatabase()
})
afterAll(() => database.close())

test('signing in, following and reading hold on the embedded database as they do in memory', async () => {
  const house = testHouse({ store: database.store })
  const call = door(house)
  const phone = '13800000003'
  await call('POST /api/people/codes', { body: { phone } })
  const body = { phone, code: house.sentCodes[0]![1] }
  const both = await Promise.all([1, 2].map(() => call('POST /api/people/sessions/phone', { body })))
  expect(both.map((one) => one.status).sort()).toEqual([200, 401])
  const { token, person } = both.find((one) => one.status === 200)!.body
  const followed = await call('PUT /api/people/me/places', { token, body: { places: ['371502101'] } })
  expect(followed.body.person.places).toEqual(['371502101'])
  const sent = messageTo(person.id, 'EXAM-0001#1', house.now().toISOString(), '有了答复')
  for (let times = 0; times < 2; times++) await putInto(house.store(inboxItems), sent, sent.createdAt)
  expect((await call('GET /api/people/me', { token })).body.unread).toBe(1)
  await call('POST /api/people/me/messages/EXAM-0001%231/read', { token })
  expect((await call('GET /api/people/me/messages', { token })).body).toMatchObject({ messages: [{}], unread: 0 })
})

test('guesses at the same moment wait in line on the embedded database too; the right password enters, and an unknown account leaves nothing behind', async () => {
  const house = testHouse({ store: database.store })
  const call = door(house)
  const store = house.store(accounts)
  const password = 'liushu-hebian-2026'
  await addStaff(
    { account: 'ducha', role: 'supervisor', name: '示例督查', password },
    { accounts: store, now: house.now() },
  )
  const signIn = (account: string, tried: string) =>
    call('POST /api/people/sessions/staff', { body: { account, password: tried } })
  expect((await signIn('nobody-here', password)).status).toBe(401)
  expect(await store.get('staff-nobody-here')).toBeUndefined()
  const guesses = await Promise.all(Array.from({ length: 30 }, () => signIn('ducha', 'wrong')))
  expect(guesses.filter((one) => one.status === 429).length).toBeGreaterThanOrEqual(1)
  expect(guesses.every((one) => one.status !== 200)).toBe(true)
  house.clock.advance(60_000)
  expect((await signIn('ducha', password)).status).toBe(200)
})
