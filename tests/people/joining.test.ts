import { inquiryEndpoints } from '../../functions/inquiries/endpoints'
import { keepingEndpoints } from '../../functions/keeping/endpoints'
import { keepSchedule } from '../../functions/keeping/keepSchedule'
import { followers } from '../../functions/messages/followers/followers'
import { reachables, reachId } from '../../functions/messages/followers/reached'
import { outboxOf } from '../../functions/messages/outboxOf'
import { peopleEndpoints } from '../../functions/people/endpoints'
import { type Account, accounts } from '../../functions/platform/identity/account'
import { edgeOf } from '../../functions/platform/http/edge'
import { api } from '../../functions/platform/http/http'
import { memoryStore } from '../../functions/platform/store/storeMemory'
import type { Aggregate, Kind, Store } from '../../functions/platform/store/store'
import { type Overrides, testHouse } from '../support/house'

const phone = '13800000001'
const village = '371502101277'
const other = '371502101'
type Json = Record<string, never> & { token: string; detail: string; person: { id: string; places: string[] } }

/** A city in memory; people sign in by its door. */
function city(overrides: Overrides = {}) {
  const house = testHouse(overrides)
  const app = api([...peopleEndpoints(house), ...inquiryEndpoints(house), ...keepingEndpoints(house)], edgeOf(house))
  const call = async (route: string, body?: unknown, token?: string) => {
    const [method = 'GET', path = ''] = route.split(' ')
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const reply = await app.request(path, { method, headers, ...sent })
    return { status: reply.status, body: (await reply.json()) as Json }
  }
  const code = async (of = phone) => {
    house.clock.advance(1_000_000)
    await call('POST /api/people/codes', { phone: of })
    return house.sentCodes.at(-1)![1]
  }
  const byPhone = async (of = phone) =>
    (await call('POST /api/people/sessions/phone', { phone: of, code: await code(of) })).body
  const byWechat = async (name = 'li') => (await call('POST /api/people/sessions/wechat', { code: name })).body
  const ask = async (token: string, text: string) =>
    (
      (await call('POST /api/inquiries', { kind: 'consultation', text, department: 'housing' }, token))
        .body as unknown as {
        inquiry: { id: string }
      }
    ).inquiry.id
  const mine = async (token: string) =>
    ((await call('GET /api/inquiries', undefined, token)).body as unknown as { inquiries: { id: string }[] }).inquiries
      .map(({ id }) => id)
      .sort()
  const sweep = outboxOf(house)
  const sent = async () => {
    while ((await sweep()) > 0);
  }
  const join = async (token: string, proof: object) => call('POST /api/people/me/joined', { proof }, token)
  const kept = async (id: string) => (await house.store(accounts).get(id)) as Account
  return { house, call, code, byPhone, byWechat, ask, mine, sent, join, kept }
}

/** One person who had both ways apart: a case and a village by each. */
async function both(overrides: Overrides = {}) {
  const here = city(overrides)
  const { call, byPhone, byWechat, ask, sent } = here
  const wechat = await byWechat()
  const phoned = await byPhone()
  await call('PUT /api/people/me/places', { places: [other] }, wechat.token)
  await call('PUT /api/people/me/places', { places: [village] }, phoned.token)
  await call('PUT /api/people/me/sms', { phone }, phoned.token)
  const cases = [await ask(wechat.token, '示例：楼道灯不亮'), await ask(phoned.token, '示例：暖气不热')].sort()
  await sent()
  return { ...here, wechat, phoned, cases }
}

test('signed in by WeChat and shown the phone too, one has both cases, both places and every message in one account', async () => {
  const { call, code, join, mine, kept, sent, wechat, phoned, cases, byPhone, house } = await both()
  const done = await join(wechat.token, { phone, code: await code() })
  expect(done).toMatchObject({ status: 200, body: { joined: [{ says: '手机号 138****0001' }] } })
  await sent()
  expect(await mine(wechat.token)).toEqual(cases)
  expect([...(await kept(wechat.person.id)).places].sort()).toEqual([village, other].sort())
  const again = await byPhone()
  expect(again.person.id).toBe(wechat.person.id)
  for (const id of cases) expect((await call(`GET /api/inquiries/${id}`, undefined, again.token)).status).toBe(200)
  expect((await call('GET /api/people/me', undefined, phoned.token)).status).toBe(401)
  expect((await house.store(reachables).get(reachId(wechat.person.id)))?.sms?.shown).toBe('138****0001')
  expect(await house.store(reachables).get(reachId(phoned.person.id))).not.toHaveProperty('sms')
  expect((await house.store(followers).get(`follows:${phoned.person.id}:0`))?.follows).toBeUndefined()
})

test('nobody joins what they have not shown to be theirs', async () => {
  const { join, mine, wechat, kept, cases } = await both()
  expect((await join(wechat.token, { phone, code: '000000' })).status).toBe(401)
  expect(await mine(wechat.token)).toHaveLength(1)
  expect(cases).toHaveLength(2)
  expect(await kept(wechat.person.id)).not.toHaveProperty('joined')
})

test('a way in that was never used is joined as well, and joining twice is joining once', async () => {
  const { byWechat, join, code, kept, byPhone } = city()
  const own = await byWechat()
  await join(own.token, { phone, code: await code() })
  const twice = await join(own.token, { phone, code: await code() })
  expect(twice).toMatchObject({ status: 200, body: { joined: [{ says: '手机号 138****0001' }] } })
  expect((await kept(own.person.id)).joined).toHaveLength(1)
  expect((await byPhone()).person.id).toBe(own.person.id)
})

test('one’s own way, one that is joined elsewhere, and one that has joined others are refused in words, and nothing changes', async () => {
  const { byWechat, byPhone, join, code, mine, ask } = city()
  const li = await byWechat('li')
  const wang = await byWechat('wang')
  const secret = await ask(li.token, '示例：李家的事')
  expect((await join(li.token, { wechat: 'li' })).body.detail).toContain('你现在登录用的')
  await join(li.token, { phone, code: await code() })
  const taken = await join(wang.token, { phone, code: await code() })
  expect(taken).toMatchObject({ status: 409, body: { detail: expect.stringContaining('已经和另一个账号') } })
  const chained = await join(wang.token, { wechat: 'li' })
  expect(chained).toMatchObject({ status: 409, body: { detail: expect.stringContaining('也合过别的') } })
  expect(await mine(wang.token)).toEqual([])
  expect(await mine((await byPhone()).token)).toEqual([secret])
})

test('parted, each has again what it had before, and both sign in anew', async () => {
  const { call, join, code, mine, wechat, phoned, byPhone, byWechat, cases, sent, kept, ask } = await both()
  await join(wechat.token, { phone, code: await code() })
  const since = await ask(wechat.token, '示例：合了以后问的')
  const id = phoned.person.id
  expect((await call(`DELETE /api/people/me/joined/${id}`, undefined, wechat.token)).body).toMatchObject({ joined: [] })
  await sent()
  expect((await call('GET /api/people/me', undefined, wechat.token)).status).toBe(401)
  const alone = await byPhone()
  expect(alone.person).toMatchObject({ id, places: [village] })
  const [own, theirs] = [await mine(alone.token), await mine((await byWechat()).token)]
  expect([own.length, theirs.length]).toEqual([1, 2])
  expect([...own, ...theirs].sort()).toEqual([...cases, since].sort())
  expect((await kept(id)).joinedInto).toBeUndefined()
  expect((await call(`DELETE /api/people/me/joined/${id}`, undefined, (await byWechat()).token)).status).toBe(404)
})

test('my data is the data of both, and closing deletes both in the night', async () => {
  const { call, join, code, wechat, phoned, cases, kept, house, byWechat, sent } = await both()
  await join(wechat.token, { phone, code: await code() })
  const record = (await call('GET /api/people/me/record', undefined, wechat.token)).body as unknown as {
    inquiries: { id: string }[]
  }
  expect(record.inquiries.map(({ id }) => id).sort()).toEqual(cases)
  for (const id of cases) await call(`POST /api/inquiries/${id}/withdrawal`, {}, wechat.token)
  const closed = await call('POST /api/people/me/closing', { proof: { phone, code: await code() } }, wechat.token)
  expect(closed.status).toBe(200)
  await sent()
  for (const { person } of [wechat, phoned]) expect(await kept(person.id)).toMatchObject({ name: '已注销', places: [] })
  expect(await keepSchedule(house)).toMatchObject({ accounts: 2, waiting: 0, cases: { words: 2 } })
  const anew = await byWechat()
  expect([wechat.person.id, phoned.person.id]).not.toContain(anew.person.id)
})

test('cut off between the two accounts nothing is lost or doubled: the message that rode along finishes it', async () => {
  let dead = false
  const stores = new Map<unknown, unknown>()
  const store = <T extends Aggregate>(kind: Kind<T>): Store<T> => {
    const there = (stores.get(kind) ?? memoryStore(kind)) as Store<T>
    stores.set(kind, there)
    const save = async (one: T) => {
      if (dead && 'joinedInto' in one) throw new Error('cut off')
      return there.save(one)
    }
    return { ...there, save }
  }
  const { join, code, wechat, phoned, kept, mine, cases, sent, byPhone, house } = await both({ store })
  const shown = await code()
  dead = true
  expect((await join(wechat.token, { phone, code: shown })).status).toBe(500)
  expect((await kept(phoned.person.id)).joinedInto).toBeUndefined()
  expect(await mine(wechat.token)).toEqual(cases)
  dead = false
  house.clock.advance(60_000)
  await sent()
  expect((await kept(phoned.person.id)).joinedInto?.id).toBe(wechat.person.id)
  expect((await byPhone()).person.id).toBe(wechat.person.id)
  expect((await kept(wechat.person.id)).joined).toHaveLength(1)
})

test('two who join each other at the same moment end as one, or as they were: never in a circle', async () => {
  const { join, code, wechat, phoned, kept, sent } = await both()
  const shown = await code()
  await Promise.all([join(wechat.token, { phone, code: shown }), join(phoned.token, { wechat: 'li' })])
  await sent()
  const [one, two] = [await kept(wechat.person.id), await kept(phoned.person.id)]
  expect(one.joinedInto !== undefined && two.joinedInto !== undefined).toBe(false)
  for (const [own, their] of [
    [one, two],
    [two, one],
  ] as const)
    expect(own.joined?.some(({ id }) => id === their.id) ?? false).toBe(their.joinedInto?.id === own.id)
})

test('an account for which somebody of the family acts is joined only once that is ended there', async () => {
  const { call, join, code, wechat, phoned, byWechat } = await both()
  const { token } = await byWechat('daughter')
  const made = await call('POST /api/people/me/help-codes', { may: ['read'], days: '30' }, phoned.token)
  const { code: spoken } = made.body as unknown as { code: string }
  const taken = await call('POST /api/people/me/help', { code: spoken }, token)
  expect(taken.status).toBe(200)
  const refused = await join(wechat.token, { phone, code: await code() })
  expect(refused).toMatchObject({ status: 409, body: { detail: expect.stringContaining('请了家人代办') } })
})
