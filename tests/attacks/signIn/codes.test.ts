import { minutes } from '../../people/door'
import { testHouse } from '../../support/house'
import { type DoorFrom, doorFrom } from './attacker'

const mine = '13800000001'
const home = '192.0.2.10'
const stranger = '203.0.113.9'
const ask = (call: DoorFrom, phone: string, from: string) => call('POST /api/people/codes', { from, body: { phone } })
const enter = (call: DoorFrom, code: string, from = home) =>
  call('POST /api/people/sessions/phone', { from, body: { phone: mine, code } })

test('a code in hand stays good while a stranger asks for another to the same phone', async () => {
  const house = testHouse()
  const call = doorFrom(house)
  await ask(call, mine, home)
  const own = house.sentCodes[0]![1]
  house.clock.advance(minutes(1))
  expect((await ask(call, mine, stranger)).status).toBe(200)
  house.clock.advance(minutes(1))
  await ask(call, mine, stranger)
  expect((await enter(call, own)).status).toBe(200)
})

test('ten requests of a stranger keep nobody out until tomorrow: a code can be had within a quarter of an hour', async () => {
  const house = testHouse()
  const call = doorFrom(house)
  for (let nth = 0; nth < 40; nth++) {
    await ask(call, mine, stranger)
    house.clock.advance(minutes(1))
  }
  house.clock.advance(minutes(15))
  expect((await ask(call, mine, home)).status).toBe(200)
  expect((await enter(call, house.sentCodes.at(-1)![1])).status).toBe(200)
})

test('wrong tries of a stranger leave the code good for whoever has the phone', async () => {
  const house = testHouse()
  const call = doorFrom(house)
  await ask(call, mine, home)
  const own = house.sentCodes[0]![1]
  const wrong = own === '000000' ? '111111' : '000000'
  for (let nth = 0; nth < 12; nth++) await enter(call, wrong, stranger)
  expect((await enter(call, wrong, stranger)).status).toBe(429)
  expect((await enter(call, own)).status).toBe(200)
})

test('guesses from everywhere end with the code', async () => {
  const house = testHouse()
  const call = doorFrom(house)
  await ask(call, mine, home)
  const wrong = house.sentCodes[0]![1] === '000000' ? '111111' : '000000'
  for (let nth = 0; nth < 25; nth++) await enter(call, wrong, `203.0.113.${nth}`)
  expect((await enter(call, house.sentCodes[0]![1])).status).toBe(429)
})

test('300 phones from one address in some seconds become twenty', async () => {
  const house = testHouse()
  const call = doorFrom(house)
  for (let nth = 0; nth < 300; nth++) await ask(call, String(13800001000 + nth), stranger)
  expect(house.sentCodes).toHaveLength(20)
  const refused = await ask(call, '13800002000', stranger)
  expect(refused).toMatchObject({
    status: 429,
    body: { detail: '从这个网络获取的验证码太多，今天 10:10 以后可以再试' },
  })
  expect((await ask(call, mine, home)).status).toBe(200)
})

test('the whole city has a ceiling a day, and the log says so before and when it is reached', async () => {
  const noted: string[] = []
  const house = testHouse({
    log: { call: () => undefined, broke: () => undefined, note: (text) => void noted.push(text) },
  })
  const call = doorFrom(house)
  for (let nth = 0; nth < 5_050; nth++)
    await ask(call, String(13800001000 + nth), `10.${nth % 200}.${Math.floor(nth / 200)}.1`)
  expect(house.sentCodes).toHaveLength(5_000)
  expect(noted).toContain('codes: near the ceiling of the day')
  expect(noted).toContain('codes: the ceiling of the day is reached')
}, 60_000)

test('a clock that ran 40 days ahead and came back leaves no code good and nobody waiting', async () => {
  const house = testHouse()
  const call = doorFrom(house)
  const now = house.now().toISOString()
  house.clock.advance(40 * 86_400_000)
  await ask(call, mine, home)
  const ahead = house.sentCodes[0]![1]
  house.clock.set(now)
  expect((await enter(call, ahead)).status).toBe(401)
  expect((await ask(call, mine, home)).status).toBe(200)
  expect((await enter(call, house.sentCodes[1]![1])).status).toBe(200)
})
