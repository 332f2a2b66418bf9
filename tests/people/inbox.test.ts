import { failed } from '@shared/outbox'
import type { Role } from '@shared/people/role'
import { accounts } from '../../functions/platform/identity/account'
import { inboxItems, recordUndelivered, undeliveredItems } from '../../functions/messages/inbox'
import { testHouse } from '../support/house'
import { messageTo, putInto } from '../support/messages'
import { door } from './door'

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 2, minute)).toISOString()
const to = (person: string, nth: number) => messageTo(person, `EXAM-0001#${nth}`, at(0), `第 ${nth} 条`)

async function people() {
  const house = testHouse()
  const call = door(house)
  const signIn = async (name: string) => (await call('POST /api/people/sessions/wechat', { body: { code: name } })).body
  const staff = async (role: Role) => {
    const account = { version: 0, name: '示例', places: [], disabled: false, createdAt: at(0) }
    return house.identity.open(await house.store(accounts).create({ ...account, id: `staff-${role}`, role }))
  }
  return { house, call, staff, mine: await signIn('me'), other: await signIn('other'), inbox: house.store(inboxItems) }
}

const readingOf = (id: string) => `POST /api/people/me/messages/${encodeURIComponent(id)}/read`

test('a message delivered twice is one message, and stays read', async () => {
  const { call, mine, inbox } = await people()
  const sent = to(mine.person.id, 1)
  await putInto(inbox, sent, at(1))
  await call(readingOf(sent.id), { token: mine.token })
  await putInto(inbox, sent, at(9))
  const { body } = await call('GET /api/people/me/messages', { token: mine.token })
  expect(body).toEqual({
    messages: [
      {
        id: 'EXAM-0001#1',
        title: '第 1 条',
        text: '示例内容',
        link: '/inquiries/case/index?id=EXAM-0001',
        sentAt: at(1),
        readAt: '2026-11-23T02:00:00.000Z',
      },
    ],
    unread: 0,
  })
})

test('a message from the times when it named a page still leads there, waiting or delivered', async () => {
  const { call, mine, inbox } = await people()
  const page = '/inquiries/track/index?id=EXAM-0001'
  const { about: _thing, ...old } = to(mine.person.id, 1)
  await putInto(inbox, { ...old, link: page }, at(1))
  await inbox.create({
    id: 'old#2',
    version: 0,
    person: mine.person.id,
    title: '旧的',
    text: '示例',
    link: page,
    sentAt: at(2),
  })
  const { body } = await call('GET /api/people/me/messages', { token: mine.token })
  expect((body.messages as { link: string }[]).map(({ link }) => link)).toEqual([page, page])
})

test('the inbox shows the newest hundred of my own messages, newest first, and counts the unread', async () => {
  const { call, mine, other, inbox } = await people()
  for (let nth = 1; nth <= 103; nth++) await putInto(inbox, to(mine.person.id, nth), at(nth))
  await putInto(inbox, to(other.person.id, 999), at(200))
  await call(readingOf('EXAM-0001#103'), { token: mine.token })
  const { body } = await call('GET /api/people/me/messages', { token: mine.token })
  const titles = (body.messages as { title: string }[]).map((one) => one.title)
  expect(titles).toHaveLength(100)
  expect([titles[0], titles[99]]).toEqual(['第 103 条', '第 4 条'])
  expect(body.unread).toBe(102)
  expect((await call('GET /api/people/me', { token: mine.token })).body.unread).toBe(102)
})

test('a message is marked by its own person only, and the first reading counts', async () => {
  const { house, call, mine, other, inbox } = await people()
  await putInto(inbox, to(mine.person.id, 1), at(1))
  const reading = readingOf('EXAM-0001#1')
  const strange = await call(reading, { token: other.token })
  const absent = await call(readingOf('EXAM-0001#2'), { token: other.token })
  expect([strange.status, absent.status]).toEqual([404, 404])
  expect(strange.body.detail).toBe(absent.body.detail)
  const both = await Promise.all([call(reading, { token: mine.token }), call(reading, { token: mine.token })])
  expect(both.map((one) => one.status)).toEqual([200, 200])
  house.clock.advance(60_000)
  const again = await call(reading, { token: mine.token })
  expect(again.body.message).toMatchObject({ readAt: '2026-11-23T02:00:00.000Z' })
})

test('dispatchers and supervisors see what could not be delivered, once each, and nobody else does', async () => {
  const { house, call, mine, staff } = await people()
  const undelivered = house.store(undeliveredItems)
  const lost = (nth: number) => {
    let unsent = to('citizen-gone', nth)
    for (let minute = nth; !unsent.gaveUpAt; minute++) unsent = failed(unsent, '收件箱写不进去', at(minute))
    return unsent
  }
  for (const nth of [1, 2, 2]) await recordUndelivered(undelivered, 'EXAM-0001', lost(nth))
  const asked = async (token: string) => call('GET /api/people/undelivered', { token })
  const seen = await asked((await staff('supervisor')).token)
  const line = { about: 'EXAM-0001', attempts: 8, lastError: '收件箱写不进去', since: at(0) }
  expect(seen.body.messages).toEqual([
    { ...line, title: '第 2 条' },
    { ...line, title: '第 1 条' },
  ])
  const others = [(await staff('dispatcher')).token, (await staff('officer')).token, mine.token]
  expect((await Promise.all(others.map(asked))).map((one) => one.status)).toEqual([200, 403, 403])
})
