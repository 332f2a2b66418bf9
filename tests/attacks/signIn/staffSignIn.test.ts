import { addStaff } from '../../../functions/people/addStaff'
import { letThrough, strainedAccounts } from '../../../functions/people/signIn/strainedAccounts'
import { accounts } from '../../../functions/platform/identity/account'
import { minutes } from '../../people/door'
import { testHouse } from '../../support/house'
import { type DoorFrom, doorFrom } from './attacker'

// Passwords are dear to check on purpose.
jest.setTimeout(60_000)

const right = 'liushu-hebian-2026'
const stranger = '203.0.113.9'
const office = '198.51.100.4'

const signIn = (
  call: DoorFrom,
  account: string,
  password: string,
  { from = office, device }: { from?: string; device?: string | undefined } = {},
) => call('POST /api/people/sessions/staff', { from, body: { account, password, ...(device ? { device } : {}) } })

async function city(staff = 3) {
  const waits: number[] = []
  const house = testHouse()
  const paused = { ...house, pause: (ms: number) => (waits.push(ms), house.pause(ms)) }
  for (let nth = 0; nth < staff; nth++)
    await addStaff(
      { account: `jingban-${nth}`, role: 'dispatcher', name: `示例分办 ${nth}`, password: right },
      { accounts: house.store(accounts), now: house.now() },
    )
  return { house, waits, call: doorFrom(paused) }
}

describe('a stranger who tries wrong passwords at every account', () => {
  test('keeps nobody out: whoever knows the password enters from elsewhere, at once', async () => {
    const { call, waits } = await city(6)
    for (let round = 0; round < 5; round++)
      for (let nth = 0; nth < 6; nth++) await signIn(call, `jingban-${nth}`, `cuo-${round}`, { from: stranger })
    waits.length = 0
    for (let nth = 0; nth < 6; nth++) expect((await signIn(call, `jingban-${nth}`, right)).status).toBe(200)
    expect(waits).toEqual([])
  })

  test('keeps nobody out who sits behind the same line: the right password waits some seconds at most', async () => {
    const { call, waits } = await city(2)
    for (let tried = 0; tried < 20; tried++) await signIn(call, 'jingban-0', `cuo-${tried}`, { from: stranger })
    waits.length = 0
    expect((await signIn(call, 'jingban-0', right, { from: stranger })).status).toBe(200)
    expect(Math.max(...waits)).toBeLessThanOrEqual(10_000)
  })

  test('is slowed more with every mistake, and refused early with the time to wait when trying many at once', async () => {
    const { house, call, waits } = await city(1)
    const started = house.now().getTime()
    for (let tried = 0; tried < 12; tried++) await signIn(call, 'jingban-0', `cuo-${tried}`, { from: stranger })
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 8_000, 8_000, 8_000])
    expect(house.now().getTime() - started).toBe(39_000)
    const atOnce = await Promise.all(
      Array.from({ length: 10 }, (_, nth) => signIn(call, 'jingban-0', `you-cuo-${nth}`, { from: stranger })),
    )
    const refused = atOnce.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThanOrEqual(8)
    expect(refused[0]!.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(refused[0]!.body.detail).toMatch(/^这个账号在这里连续输错，请 \d+ 秒后再试$/)
  })

  test('with one try at each of many accounts is slowed too', async () => {
    const { call, waits } = await city(1)
    for (let nth = 0; nth < 60; nth++) await signIn(call, `shei-${nth}`, 'liaocheng2025', { from: stranger })
    expect(waits.length).toBeGreaterThan(20)
    expect(waits.at(-1)).toBe(1_000)
  })

  test('from a thousand addresses makes a new place wait a moment that grows, and refuses nobody', async () => {
    const { call, waits } = await city(1)
    for (let nth = 0; nth < 60; nth++) {
      const from = `203.0.${Math.floor(nth / 20)}.${nth}`
      for (let tried = 0; tried < 2; tried++) await signIn(call, 'jingban-0', `cuo-${tried}`, { from })
    }
    expect(waits.length).toBeGreaterThan(50)
    waits.length = 0
    expect((await signIn(call, 'jingban-0', right)).status).toBe(200)
    expect(waits).toEqual([4_000])
  })

  test('writes an address of their choice into X-Forwarded-For, and it counts for nothing', async () => {
    const { call, waits } = await city(1)
    for (let nth = 0; nth < 8; nth++)
      await call('POST /api/people/sessions/staff', {
        from: stranger,
        headers: { 'x-forwarded-for': `10.0.0.${nth}` },
        body: { account: 'jingban-0', password: 'cuo' },
      })
    expect(waits).toEqual([1_000, 2_000, 4_000])
  })
})

describe('a device that somebody has signed in on', () => {
  test('passes while its account is tried at, from the stranger’s own line too', async () => {
    const { call, waits } = await city(1)
    const { device } = (await signIn(call, 'jingban-0', right)).body as { device?: string }
    for (let tried = 0; tried < 30; tried++) await signIn(call, 'jingban-0', `cuo-${tried}`, { from: stranger })
    waits.length = 0
    expect((await signIn(call, 'jingban-0', right, { from: stranger, device })).status).toBe(200)
    expect(waits).toEqual([])
  })

  test.each([
    ['of another account', 'other'],
    ['made up', 'made-up'],
    ['altered', 'altered'],
    ['half a year old', 'old'],
  ])('is no pass with a mark that is %s', async (_what, kind) => {
    const { house, call, waits } = await city(2)
    const own = (await signIn(call, 'jingban-0', right)).body.device as string
    const other = (await signIn(call, 'jingban-1', right)).body.device as string
    const device = {
      other,
      'made-up': 'abc.def.ghi',
      altered: `${own.slice(0, -1)}${own.endsWith('A') ? 'B' : 'A'}`,
      old: own,
    }
    if (kind === 'old') house.clock.advance(181 * 86_400_000)
    for (let tried = 0; tried < 6; tried++)
      await signIn(call, 'jingban-0', `cuo-${tried}`, { device: device[kind as keyof typeof device] })
    expect(waits).toEqual([1_000])
    await signIn(call, 'jingban-0', 'cuo', { device: 'x' })
    expect(waits).toEqual([1_000, 2_000])
  })

  test('is slowed by its own mistakes alone', async () => {
    const { call, waits } = await city(1)
    const { device } = (await signIn(call, 'jingban-0', right)).body as { device?: string }
    for (let tried = 0; tried < 6; tried++) await signIn(call, 'jingban-0', `cuo-${tried}`, { device })
    expect(waits).toEqual([1_000])
    expect((await signIn(call, 'jingban-0', right)).status).toBe(200)
    expect(waits).toEqual([1_000])
  })
})

test('an account that there is none of answers in the same words, codes and waits, try after try', async () => {
  const { call, waits } = await city(1)
  const series = async (account: string, from: string) => {
    waits.length = 0
    const told = []
    for (let tried = 0; tried < 9; tried++) {
      const { status, body } = await signIn(call, account, 'cuo-mima', { from })
      told.push([status, body.type, body.title, body.detail])
    }
    const atOnce = await Promise.all(Array.from({ length: 4 }, () => signIn(call, account, 'cuo-mima', { from })))
    return { told, waits: [...waits], atOnce: atOnce.map(({ status, body }) => [status, body.detail]) }
  }
  expect(await series('meiyou', '203.0.113.1')).toEqual(await series('jingban-0', '203.0.113.2'))
})

describe('an administrator', () => {
  test('sees which accounts are tried at, and no name that is nobody’s', async () => {
    const { house, call } = await city(2)
    for (let tried = 0; tried < 7; tried++) {
      await signIn(call, 'jingban-0', 'cuo', { from: stranger })
      await signIn(call, 'meiyou', 'cuo', { from: stranger })
    }
    expect(await strainedAccounts(house.store(accounts), house)).toEqual([
      { account: 'jingban-0', failures: 7, since: expect.any(String) },
    ])
    house.clock.advance(minutes(31))
    expect(await strainedAccounts(house.store(accounts), house)).toEqual([])
  })

  test('lets an account through, which then waits no more', async () => {
    const { house, call, waits } = await city(1)
    for (let tried = 0; tried < 12; tried++) await signIn(call, 'jingban-0', 'cuo')
    expect(await letThrough('jingban-0', house)).toBe(1)
    waits.length = 0
    expect((await signIn(call, 'jingban-0', right)).status).toBe(200)
    expect(waits).toEqual([])
    expect(await strainedAccounts(house.store(accounts), house)).toEqual([])
  })
})

test('a clock that ran 40 days ahead and came back leaves nobody waiting', async () => {
  const { house, call, waits } = await city(1)
  const now = house.now()
  house.clock.advance(40 * 86_400_000)
  for (let tried = 0; tried < 12; tried++) await signIn(call, 'jingban-0', 'cuo')
  house.clock.set(now.toISOString())
  waits.length = 0
  expect((await signIn(call, 'jingban-0', right)).status).toBe(200)
  expect(waits).toEqual([])
})

describe('a flood of passwords from everywhere', () => {
  test('is refused early beyond a bounded queue, in plain words and with the time to come back', async () => {
    const { call } = await city(1)
    const flood = await Promise.all(
      Array.from({ length: 200 }, (_, nth) => signIn(call, `shei-${nth}`, 'cuo', { from: `203.0.113.${nth}` })),
    )
    const refused = flood.filter(({ status }) => status === 503)
    expect(flood.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(25)
    expect(refused.length).toBeGreaterThanOrEqual(175)
    expect(refused[0]!.headers.get('retry-after')).toBe('3')
    expect(refused[0]!.body.detail).toBe('现在登录的人太多，请 3 秒后再试')
    expect((await signIn(call, 'jingban-0', right)).status).toBe(200)
  })

  test('does not hold up a known device', async () => {
    const { call } = await city(1)
    const { device } = (await signIn(call, 'jingban-0', right)).body as { device?: string }
    const flood = Array.from({ length: 100 }, (_, nth) =>
      signIn(call, `shei-${nth}`, 'cuo', { from: `203.0.113.${nth}` }),
    )
    expect((await signIn(call, 'jingban-0', right, { device })).status).toBe(200)
    await Promise.all(flood)
  })
})
