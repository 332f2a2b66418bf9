import { Problem } from '@shared/problem'
import { citizenOf } from '../../functions/people/signIn/citizenOf'
import { codeItem, phoneLogin } from '../../functions/people/lookup'
import { logins, oneTimeCodes } from '../../functions/people/store'
import { accounts } from '../../functions/platform/identity/account'
import { testHouse } from '../support/house'
import { door, minutes } from './door'
import { proved } from '../support/proved'

const phone = '13800000001'
const askCode = { body: { phone } }
const code = 'POST /api/people/codes'
const signIn = 'POST /api/people/sessions/phone'

const wrongOf = (right: string) => (right === '000000' ? '111111' : '000000')
const lastCode = (sent: [string, string][]) => sent.at(-1)![1]

test('a citizen signs in with the code sent to the phone and is the same person next time', async () => {
  const house = testHouse()
  const call = door(house)
  expect(await call(code, { body: { phone: '138 0000-0001' } })).toMatchObject({
    status: 200,
    body: { resendAfterSeconds: 60, validSeconds: 300 },
  })
  expect(house.sentCodes).toEqual([[phone, expect.stringMatching(/^\d{6}$/)]])
  const first = await call(signIn, { body: { phone, code: lastCode(house.sentCodes) } })
  expect(first).toMatchObject({
    status: 200,
    body: {
      mustChangePassword: false,
      expiresAt: '2026-12-23T02:00:00.000Z',
      person: { role: 'citizen', name: '市民 0001', phone: '138****0001', places: [] },
    },
  })
  expect(first.body.person.id).toMatch(/^citizen-[0-9a-hjkmnp-tv-z]{16}$/)
  house.clock.advance(minutes(2))
  await call(code, askCode)
  const second = await call(signIn, { body: { phone, code: lastCode(house.sentCodes) } })
  expect(second.body.person.id).toBe(first.body.person.id)
  expect((await call('GET /api/people/me', { token: second.body.token })).body).toEqual({
    person: second.body.person,
    unread: 0,
  })
})

test('a code opens one session only, also when it is sent twice at the same moment', async () => {
  const house = testHouse()
  const call = door(house)
  await call(code, askCode)
  const body = { phone, code: lastCode(house.sentCodes) }
  const both = await Promise.all([call(signIn, { body }), call(signIn, { body })])
  expect(both.map((one) => one.status).sort()).toEqual([200, 401])
  expect((await call(signIn, { body })).body).toMatchObject({ type: 'urn:problem:wrong-code' })
})

test.each([
  ['a second before five minutes are over', 299_000, 200],
  ['when five minutes are over', 300_000, 401],
])('a code entered %s', async (_when, ms, status) => {
  const house = testHouse()
  const call = door(house)
  await call(code, askCode)
  house.clock.advance(ms)
  expect((await call(signIn, { body: { phone, code: lastCode(house.sentCodes) } })).status).toBe(status)
})

test('a code never asked for opens nothing', async () => {
  expect((await door(testHouse())(signIn, { body: { phone, code: '123456' } })).status).toBe(401)
})

test('five wrong tries kill a code, even when they come at once, and the right one no longer helps', async () => {
  const house = testHouse()
  const call = door(house)
  await call(code, askCode)
  const right = lastCode(house.sentCodes)
  const tries = Array.from({ length: 5 }, () => call(signIn, { body: { phone, code: wrongOf(right) } }))
  expect((await Promise.all(tries)).map((one) => one.status)).toEqual([401, 401, 401, 401, 401])
  const late = await call(signIn, { body: { phone, code: right } })
  expect(late).toMatchObject({ status: 429, body: { detail: '这个验证码已经输错 5 次，请重新获取' } })
  house.clock.advance(minutes(1))
  await call(code, askCode)
  expect((await call(signIn, { body: { phone, code: lastCode(house.sentCodes) } })).status).toBe(200)
})

test('another code must wait a minute, and both are good until one is used', async () => {
  const house = testHouse()
  const call = door(house)
  await call(code, askCode)
  house.clock.advance(18_000)
  expect(await call(code, askCode)).toMatchObject({ status: 429, body: { detail: '请 42 秒后再获取验证码' } })
  house.clock.advance(42_000)
  expect((await call(code, askCode)).status).toBe(200)
  const [older, newer] = house.sentCodes.map((one) => one[1])
  expect(older).not.toBe(newer)
  expect((await call(signIn, { body: { phone, code: older } })).status).toBe(200)
  expect((await call(signIn, { body: { phone, code: newer } })).status).toBe(401)
})

test('two taps at the same moment send one code', async () => {
  const house = testHouse()
  const call = door(house)
  const both = await Promise.all([call(code, askCode), call(code, askCode)])
  expect(both.map((one) => one.status).sort()).toEqual([200, 429])
  expect(house.sentCodes).toHaveLength(1)
})

test('the wait until the next code grows within a day, never beyond a quarter of an hour, and is short again the next day', async () => {
  const house = testHouse({ now: '2026-11-23T12:00:00.000Z' })
  const call = door(house)
  const waits: number[] = []
  for (let sent = 0; sent < 9; sent++) {
    const asked = await call(code, askCode)
    const { puzzle } = asked.body
    // From the fourth of a day on a page proves some work first.
    expect(puzzle !== undefined).toBe(sent >= 3)
    const { status, body } = puzzle ? await call(code, { body: { phone, work: proved(puzzle) } }) : asked
    expect(status).toBe(200)
    waits.push(Number(body.resendAfterSeconds))
    house.clock.advance(waits.at(-1)! * 1000)
  }
  expect(waits).toEqual([60, 60, 120, 300, 600, 900, 900, 900, 900])
  house.clock.set('2026-11-23T16:30:00.000Z')
  expect((await call(code, askCode)).body.resendAfterSeconds).toBe(60)
})

test('a code that could not be handed over may be asked for again at once', async () => {
  const sent: string[] = []
  let broken = true
  const house = testHouse({
    sendCode: async (_phone, one) => {
      if (broken) throw new Problem('upstream-busy')
      sent.push(one)
    },
  })
  const call = door(house)
  expect((await call(code, askCode)).status).toBe(503)
  broken = false
  expect((await call(code, askCode)).status).toBe(200)
  expect((await call(signIn, { body: { phone, code: sent[0] } })).status).toBe(200)
})

test('two first visits at the same moment end in one account', async () => {
  const house = testHouse()
  const id = phoneLogin(phone, house.lookupSecret)
  const { random } = house
  const needs = { accounts: house.store(accounts), logins: house.store(logins), random, now: house.now() }
  const visits = await Promise.all([1, 2, 3].map(() => citizenOf(id, { name: '市民 0001' }, needs)))
  expect(new Set(visits.map((one) => one.id)).size).toBe(1)
})

test('neither the phone nor the code is in any stored item or log line', async () => {
  const lines: unknown[] = []
  const house = testHouse({
    log: {
      call: (one) => void lines.push(one),
      broke: (...all) => void lines.push(...all),
      note: () => undefined,
    },
  })
  const call = door(house)
  await call(code, askCode)
  const sent = lastCode(house.sentCodes)
  const waiting = await house.store(oneTimeCodes).get(codeItem(phone, house.lookupSecret))
  const { body } = await call(signIn, { body: { phone, code: sent } })
  const login = await house.store(logins).get(phoneLogin(phone, house.lookupSecret))
  const account = await house.store(accounts).get(body.person.id)
  expect(login).toMatchObject({ id: expect.stringMatching(/^phone:[\w-]{43}$/), account: body.person.id })
  const kept = JSON.stringify([waiting, login, account, lines])
  expect(kept).not.toContain(phone)
  expect(JSON.stringify([waiting!.hash, lines])).not.toContain(sent)
  expect(phoneLogin(phone, 'another secret')).not.toBe(login!.id)
})

test.each([[''], ['12345678901'], ['1380000000'], ['+1 380 000 0001'], ['138OOOOOOO1']])(
  '%p is no mobile number',
  async (wrong) => {
    expect((await door(testHouse())(code, { body: { phone: wrong } })).status).toBe(400)
  },
)

test('a citizen whose account is disabled cannot sign in', async () => {
  const house = testHouse()
  const call = door(house)
  await call(code, askCode)
  const { body } = await call(signIn, { body: { phone, code: lastCode(house.sentCodes) } })
  const store = house.store(accounts)
  await store.save({ ...(await store.get(body.person.id))!, disabled: true })
  expect((await call('GET /api/people/me', { token: body.token })).status).toBe(401)
  house.clock.advance(minutes(1))
  await call(code, askCode)
  expect((await call(signIn, { body: { phone, code: lastCode(house.sentCodes) } })).status).toBe(403)
})
