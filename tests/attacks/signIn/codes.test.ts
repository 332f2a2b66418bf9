import { agreed } from '@shared/limits/agreed'
import { workWanted } from '@shared/limits/work'
import { countOne } from '../../../functions/platform/limits'
import { minutes } from '../../people/door'
import { testHouse } from '../../support/house'
import { proved } from '../../support/proved'
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
  expect((await askProving(call, mine, home)).status).toBe(200)
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

/** Asks as a page does: where a puzzle comes back, it is solved and sent with the next request. */
async function askProving(call: DoorFrom, phone: string, from: string) {
  const first = await ask(call, phone, from)
  if (first.body.type !== 'urn:problem:prove-first') return first
  const { puzzle = '' } = first.body
  return call('POST /api/people/codes', { from, body: { phone, work: proved(puzzle) } })
}

test('300 phones from one address in some seconds become five; whoever proves the work for each has twenty', async () => {
  const house = testHouse()
  const call = doorFrom(house)
  for (let nth = 0; nth < 300; nth++) await ask(call, String(13800001000 + nth), stranger)
  expect(house.sentCodes).toHaveLength(5)
  for (let nth = 0; nth < 15; nth++) await askProving(call, String(13800002000 + nth), stranger)
  expect(house.sentCodes).toHaveLength(20)
  const refused = await askProving(call, '13800003000', stranger)
  expect(refused).toMatchObject({
    status: 429,
    body: { detail: '从这个网络获取的验证码太多，今天 10:10 以后可以再试' },
  })
  expect((await ask(call, mine, home)).status).toBe(200)
})

describe('work that is proved', () => {
  async function puzzled() {
    const house = testHouse()
    const call = doorFrom(house)
    for (let nth = 0; nth < 5; nth++) await ask(call, String(13800001000 + nth), stranger)
    const { status, body } = await ask(call, mine, stranger)
    const send = (work: { puzzle: string; answer: number }, phone = mine) =>
      call('POST /api/people/codes', { from: stranger, body: { phone, work } })
    return { house, status, puzzle: body.puzzle as string, send }
  }

  test('is asked for in words that need no picture, and is good for one code', async () => {
    const { house, status, puzzle, send } = await puzzled()
    expect([status, puzzle]).toEqual([428, expect.stringMatching(/^12\./)])
    const work = proved(puzzle)
    expect((await send(work)).status).toBe(200)
    house.clock.advance(minutes(2))
    expect((await send(work)).status).toBe(428)
  })

  test('is good for the phone it was asked for, and for no other', async () => {
    const { puzzle, send } = await puzzled()
    expect((await send(proved(puzzle), '13800009999')).status).toBe(428)
  })

  test('is good for ten minutes', async () => {
    const house = testHouse()
    const call = doorFrom(house)
    for (let nth = 0; nth < 3; nth++) {
      await ask(call, mine, home)
      house.clock.advance(minutes(5))
    }
    const { puzzle = '' } = (await ask(call, mine, home)).body
    house.clock.advance(minutes(10.1))
    const sent = await call('POST /api/people/codes', {
      from: home,
      body: { phone: mine, work: proved(puzzle) },
    })
    expect([sent.status, sent.body.puzzle]).toEqual([428, expect.not.stringContaining(puzzle)])
    expect((await askProving(call, mine, home)).status).toBe(200)
  })

  test.each([
    ['fewer bits than were asked for', (puzzle: string) => puzzle.replace(/^12/, '1')],
    ['a later end', (puzzle: string) => puzzle.replace(/\.(\w)/, '.9$1')],
    ['a seal of one\u2019s own', (puzzle: string) => puzzle.replace(/\w{22}$/, 'x'.repeat(22))],
    ['nothing', () => ''],
  ])('is refused where it was written by the one who proves it: %s', async (_what, forged) => {
    const { puzzle, send } = await puzzled()
    const other = forged(puzzle)
    expect((await send(other ? proved(other) : { puzzle: other, answer: 0 })).status).toBe(428)
  })
})

test('the more codes the city has sent, the more each costs whoever asks; a quiet day costs nobody anything', async () => {
  expect(workWanted({ address: 4, phone: 2, cityNow: 99, cityToday: 1_999 })).toBe(0)
  const city = [0, 2_000, 3_000, 4_000, 4_500].map((cityToday) =>
    workWanted({ address: 0, phone: 0, cityNow: 0, cityToday }),
  )
  expect(city).toEqual([0, 12, 14, 16, 18])
})

test('the whole city has a ceiling a day, and the log says so before and when it is reached', async () => {
  const noted: string[] = []
  const house = testHouse({
    log: { call: () => undefined, broke: () => undefined, note: (text) => void noted.push(text) },
  })
  const call = doorFrom(house)
  const city = { what: 'sms:city', whom: 'city', limits: agreed.code.city, words: '' }
  for (let nth = 0; nth < 3_999; nth++) await countOne([city], house)
  house.clock.advance(minutes(20))
  await askProving(call, '13800001000', '10.0.0.1')
  expect(noted).toEqual(['codes: near the ceiling of the day'])
  for (let nth = 0; nth < 999; nth++) await countOne([city], house)
  house.clock.advance(minutes(20))
  const outcomes = [
    await askProving(call, '13800001001', '10.0.0.2'),
    await askProving(call, '13800001002', '10.0.0.3'),
  ]
  expect(outcomes.map(({ status }) => status)).toEqual([200, 429])
  expect(outcomes[1]?.body.detail).toMatch(/^今天全市发的验证码太多.*可以再试$/)
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
