import { inquiryEndpoints } from '../../functions/inquiries/endpoints'
import { inquiries } from '../../functions/inquiries/store'
import { keepingEndpoints } from '../../functions/keeping/endpoints'
import { keepSchedule } from '../../functions/keeping/keepSchedule'
import { peopleEndpoints } from '../../functions/people/endpoints'
import { edgeOf } from '../../functions/platform/http/edge'
import { api } from '../../functions/platform/http/http'
import { testHouse } from '../support/house'

const phone = '13800000001'
const newer = '13800000002'

interface Json {
  token: string
  detail: string
  inquiry: { id: string; status: string }
  inquiries: { id: string; contact: object }[]
  corrected: string[]
  left: { id: string; why: string }[]
  more: number
}

/** Somebody with cases of which one is of their mother's, and a neighbour with one: both wrote the same old phone. */
async function household() {
  const house = testHouse()
  const app = api([...peopleEndpoints(house), ...inquiryEndpoints(house), ...keepingEndpoints(house)], edgeOf(house))
  const call = async (route: string, token = '', body?: unknown) => {
    const [method = 'GET', path = ''] = route.split(' ')
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const reply = await app.request(path, { method, headers, ...sent })
    return { status: reply.status, body: (await reply.json()) as Json }
  }
  const code = async (of = phone) => {
    house.clock.advance(1_000_000)
    await call('POST /api/people/codes', '', { phone: of })
    return house.sentCodes.at(-1)![1]
  }
  const byPhone = async (of = phone) =>
    (await call('POST /api/people/sessions/phone', '', { phone: of, code: await code(of) })).body.token
  const byWechat = async (name: string) =>
    (await call('POST /api/people/sessions/wechat', '', { code: name })).body.token
  const ask = async (token: string, text: string, contact: object) => {
    const sent = { kind: 'consultation', text, department: 'housing', different: true, contact }
    return (await call('POST /api/inquiries', token, sent)).body.inquiry.id
  }
  const [token, neighbour] = [await byPhone(), await byWechat('neighbour')]
  const lamp = await ask(token, '示例：楼道里的灯不亮', { name: '示例居民一', phone })
  const heat = await ask(token, '示例：暖气三天不热', { name: '示例居民的妈妈', phone })
  const quiet = await ask(token, '示例：没有留电话的一件', {})
  const theirs = await ask(neighbour, '示例：邻居的一件', { name: '示例居民一', phone })
  const correct = (sent: object, by = token) => call('POST /api/inquiries/contact-corrections', by, sent)
  const contactOf = async (id: string) => (await house.store(inquiries).get(id))!.contact
  return { house, call, code, byWechat, ask, correct, contactOf, token, neighbour, lamp, heat, quiet, theirs }
}

test('one press puts an old phone right wherever it stands in my cases; names, cases without one and other people’s stay', async () => {
  const { correct, contactOf, lamp, heat, quiet, theirs } = await household()
  const { status, body } = await correct({ phone: { from: phone, to: newer } })
  expect([status, body.corrected.sort(), body.left]).toEqual([200, [lamp, heat].sort(), []])
  expect(await contactOf(lamp)).toEqual({ name: '示例居民一', phone: newer })
  expect(await contactOf(heat)).toEqual({ name: '示例居民的妈妈', phone: newer })
  expect(await contactOf(quiet)).toEqual({})
  expect(await contactOf(theirs)).toEqual({ name: '示例居民一', phone })
})

test('a name goes where that very name stands, so that my mother’s stays hers', async () => {
  const { correct, contactOf, lamp, heat } = await household()
  expect((await correct({ name: { from: '示例居民一', to: '示例居民甲' } })).body.corrected).toEqual([lamp])
  expect(await contactOf(heat)).toMatchObject({ name: '示例居民的妈妈' })
})

test('pressed twice it comes to the same, and the second time there is nothing left to do', async () => {
  const { correct, house, lamp } = await household()
  await correct({ phone: { from: phone, to: newer } })
  const { events } = (await house.store(inquiries).get(lamp))!
  expect((await correct({ phone: { from: phone, to: newer } })).body).toEqual({ corrected: [], left: [], more: 0 })
  expect((await house.store(inquiries).get(lamp))!.events).toHaveLength(events.length)
})

test('what cannot be is told with the reason, and the others are corrected all the same', async () => {
  const { call, correct, contactOf, token, lamp } = await household()
  const applied = await call('POST /api/inquiries', token, {
    ...{ kind: 'disclosure', text: '示例：申请公开 2025 年的征地补偿安置方案', form: 'online', department: 'housing' },
    contact: { name: '示例居民一', phone },
  })
  const { id } = applied.body.inquiry
  await call(`POST /api/inquiries/${id}/withdrawal`, token)
  const { body } = await correct({ name: { from: '示例居民一', to: '示例居民甲' } })
  expect(body).toEqual({ corrected: [lamp], left: [{ id, why: expect.stringContaining('当时的姓名') }], more: 0 })
  expect(await contactOf(id)).toEqual({ name: '示例居民一', phone })
})

test('of very many it does so many at once, says how many are left, and the next time does those', async () => {
  const { ask, correct, house, token } = await household()
  for (let nth = 0; nth < 60; nth++) {
    house.clock.advance(7_200_000)
    await ask(token, `示例：第 ${nth} 件`, { phone })
  }
  const sent = { phone: { from: phone, to: newer } }
  const first = (await correct(sent)).body
  expect([first.corrected.length, first.more]).toEqual([50, 12])
  const next = (await correct(sent)).body
  expect([next.corrected.length, next.more]).toEqual([12, 0])
})

test('the cases of a joined account are mine too', async () => {
  const { byWechat, call, ask, code, correct, contactOf, heat, lamp } = await household()
  const wechat = await byWechat('li')
  const other = await ask(wechat, '示例：用微信提的一件', { phone })
  await call('POST /api/people/me/joined', wechat, { proof: { phone, code: await code() } })
  const { body } = await correct({ phone: { from: phone, to: newer } }, wechat)
  expect(body.corrected.sort()).toEqual([other, heat, lamp].sort())
  expect(await contactOf(other)).toEqual({ phone: newer })
})

test('what I take away says what is right now', async () => {
  const { call, correct, token, lamp } = await household()
  await correct({ phone: { from: phone, to: newer } })
  const { body } = await call('GET /api/people/me/record', token)
  expect(body.inquiries.find(({ id }) => id === lamp)).toMatchObject({
    contact: { name: '示例居民一', phone: newer },
    history: expect.arrayContaining([expect.objectContaining({ title: '更正了电话' })]),
  })
})

test.each([
  [{ phone: { from: phone, to: phone } }, '和原来的一样'],
  [{ phone: { from: phone, to: '12' } }, '请填写 11 位手机号'],
  [{ name: { from: '', to: '示例居民甲' } }, '写明要更正的是哪一个'],
  [{}, '写上要更正的姓名或者电话'],
])('%j is refused, and nothing is changed', async (sent, words) => {
  const { correct, contactOf, lamp } = await household()
  const { status, body } = await correct(sent)
  expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(words)])
  expect(await contactOf(lamp)).toEqual({ name: '示例居民一', phone })
})

test('whoever is not signed in, or has closed the account, corrects nothing; what was deleted is no more to be found', async () => {
  const { house, call, code, correct, contactOf, token, quiet, lamp } = await household()
  expect((await correct({ phone: { from: phone, to: newer } }, '')).status).toBe(401)
  await call(`POST /api/inquiries/${lamp}/withdrawal`, token)
  expect((await call('POST /api/people/me/closing', token, { proof: { phone, code: await code() } })).status).toBe(200)
  expect((await correct({ phone: { from: phone, to: newer } })).status).toBe(401)
  expect((await call(`POST /api/inquiries/${quiet}/contact-correction`, token, { phone: newer })).status).toBe(401)
  house.clock.advance(86_400_000)
  await keepSchedule(house)
  expect(await contactOf(lamp)).toEqual({})
})
