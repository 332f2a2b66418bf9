import { accounts } from '../../../functions/platform/identity/account'
import { door, minutes } from '../../people/door'
import { testHouse } from '../../support/house'

const phone = '13800000001'

async function signedIn(house = testHouse()) {
  const call = door(house)
  const open = async () => {
    await call('POST /api/people/codes', { body: { phone } })
    const code = house.sentCodes.at(-1)![1]
    const { body } = await call('POST /api/people/sessions/phone', { body: { phone, code } })
    house.clock.advance(minutes(61))
    return body
  }
  const who = async (token: string) => (await call('GET /api/people/me', { token })).status
  const leave = (token: string) => call('DELETE /api/people/sessions', { token })
  return { house, call, open, who, leave }
}

describe('signing out on a shared phone', () => {
  test('a token copied before somebody signed out opens nothing after', async () => {
    const { open, who, leave } = await signedIn()
    const { token } = await open()
    expect(await who(token)).toBe(200)
    expect(await leave(token)).toMatchObject({ status: 200, body: { ended: true } })
    expect(await who(token)).toBe(401)
    expect((await leave(token)).status).toBe(401)
  })

  test('ends that session only: the same person stays signed in elsewhere', async () => {
    const { open, who, leave } = await signedIn()
    const [one, other] = [(await open()).token, (await open()).token]
    await leave(one)
    expect([await who(one), await who(other)]).toEqual([401, 200])
  })

  test('a token whose last sign is written in another way is the same session', async () => {
    const { open, who, leave } = await signedIn()
    const { token } = await open()
    await leave(token)
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const others = [...signs].map((sign) => token.slice(0, -1) + sign)
    expect(new Set(await Promise.all(others.map(who)))).toEqual(new Set([401]))
  })

  test('two sessions opened in the same second are ended one by one', async () => {
    const { house, open, who, leave } = await signedIn()
    const { person } = await open()
    const account = (await house.store(accounts).get(person.id))!
    const [one, other] = await Promise.all([house.identity.open(account), house.identity.open(account)])
    expect(one.token).not.toBe(other.token)
    await leave(one.token)
    expect([await who(one.token), await who(other.token)]).toEqual([401, 200])
  })

  test('ten sign-outs at the same moment all hold', async () => {
    const { house, open, who, leave } = await signedIn()
    const account = (await house.store(accounts).get((await open()).person.id))!
    const tokens = await Promise.all(Array.from({ length: 5 }, async () => (await house.identity.open(account)).token))
    await Promise.all(tokens.map(leave))
    expect(await Promise.all(tokens.map(who))).toEqual([401, 401, 401, 401, 401])
  })

  test('what is kept of ended sessions stays small, and none of them comes back', async () => {
    const { house, open, who, leave } = await signedIn()
    const { person, token } = await open()
    const account = (await house.store(accounts).get(person.id))!
    const many: string[] = []
    for (let nth = 0; nth < 70; nth++) {
      const opened = (await house.identity.open(account)).token
      many.push(opened)
      await leave(opened)
      house.clock.advance(1000)
    }
    expect(new Set(await Promise.all(many.map(who)))).toEqual(new Set([401]))
    expect((await house.store(accounts).get(person.id))!.ended!.length).toBeLessThanOrEqual(60)
    expect(await who(token)).toBe(401)
    expect(await who((await house.identity.open(account)).token)).toBe(200)
  })
})

test('what is kept of a session opens nothing', async () => {
  const { house, open, leave } = await signedIn()
  const { person, token } = await open()
  await leave(token)
  const kept = JSON.stringify(await house.store(accounts).get(person.id))
  expect(kept).not.toContain(token.split('.')[2])
})

test('a session opened while the clock stood 40 days ahead does not outlive the jump', async () => {
  const { house, open, who } = await signedIn(testHouse({ now: '2027-01-02T02:00:00.000Z' }))
  const { token } = await open()
  expect(await who(token)).toBe(200)
  house.clock.set('2026-11-23T02:00:00.000Z')
  expect(await who(token)).toBe(401)
})
