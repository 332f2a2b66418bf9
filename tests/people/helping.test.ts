import { inquiryEndpoints } from '../../functions/inquiries/endpoints'
import { inboxItems } from '../../functions/messages/inbox'
import { outboxOf } from '../../functions/messages/outboxOf'
import { peopleEndpoints } from '../../functions/people/endpoints'
import { edgeOf } from '../../functions/platform/http/edge'
import { api } from '../../functions/platform/http/http'
import { dot } from '../inquiries/dot'
import { testHouse } from '../support/house'

interface Json {
  token: string
  title: string
  detail: string
  code: string
  person: { id: string }
  helpers: { id: string; name: string; may: string[] }[]
  helped: { id: string }[]
  inquiry: { id: string; contact?: object; timeline: { title: string; by: string }[]; actions: string[] }
  inquiries: { id: string }[]
}

/** An old person and a daughter, each with an account of their own. */
async function family() {
  const house = testHouse()
  const app = api([...peopleEndpoints(house), ...inquiryEndpoints(house)], edgeOf(house))
  const call = async (route: string, token: string, body?: unknown) => {
    const [method = 'GET', path = ''] = route.split(' ')
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const reply = await app.request(path, { method, headers, ...sent })
    return { status: reply.status, body: (await reply.json()) as Json }
  }
  const enter = async (code: string) => (await call('POST /api/people/sessions/wechat', '', { code })).body
  const [mother, daughter, stranger] = [await enter('mother'), await enter('daughter'), await enter('stranger')]
  const ask = async (token: string, text: string, more: object = {}) =>
    call('POST /api/inquiries', token, { kind: 'complaint', text, department: 'housing', different: true, ...more })
  const earlier = (await ask(mother.token, '示例：以前的事，楼道灯不亮')).body.inquiry.id
  house.clock.advance(600_000)
  const agree = async (may: string[], days = '30') => {
    const { code } = (await call('POST /api/people/me/help-codes', mother.token, { may, days })).body
    return { code, taken: await call('POST /api/people/me/help', daughter.token, { code }) }
  }
  const sweep = outboxOf(house)
  const inbox = async (id: string) => {
    while ((await sweep()) > 0);
    return (await house.store(inboxItems).page({ index: 'first', key: id })).items.map(({ title }) => title)
  }
  return { house, call, ask, agree, inbox, mother, daughter, stranger, earlier }
}

test('a code that was spoken lets the daughter ask in her mother’s place; the case is the mother’s, says who did it, and she is told', async () => {
  const { ask, agree, call, inbox, mother, daughter } = await family()
  expect((await agree(['read', 'ask'])).taken).toMatchObject({
    status: 200,
    body: { helped: [{ id: mother.person.id }] },
  })
  const made = await ask(daughter.token, '示例：家里暖气三天不热', { forPerson: mother.person.id })
  expect(made.status).toBe(201)
  const { id } = made.body.inquiry
  const own = (await call('GET /api/inquiries', mother.token)).body.inquiries.map((one) => one.id)
  expect(own).toContain(id)
  const read = (await call(`GET /api/inquiries/${id}`, mother.token)).body.inquiry
  expect(read.timeline[0]).toMatchObject({ title: '提交', by: '代办人' })
  expect(
    (await call(`POST /api/inquiries/${id}/supplement`, daughter.token, { text: '示例：今天还是不热' })).status,
  ).toBe(200)
  const after = (await call(`GET /api/inquiries/${id}`, mother.token)).body.inquiry
  expect(after.timeline.at(-1)).toMatchObject({ title: '补充说明', by: '代办人' })
  expect(await inbox(mother.person.id)).toEqual(
    expect.arrayContaining(['微信市民开始替你办事', '代办人替你提交了一件', '代办人替你补充']),
  )
})

test('what was there before stays the mother’s alone, unless she said so too', async () => {
  const { agree, call, mother, daughter, earlier } = await family()
  await agree(['read', 'ask'])
  const theirs = `GET /api/inquiries?of=${mother.person.id}`
  expect((await call(`GET /api/inquiries/${earlier}`, daughter.token)).status).toBe(403)
  expect((await call(theirs, daughter.token)).body.inquiries).toEqual([])
  await agree(['read', 'before', 'ask'])
  const read = await call(`GET /api/inquiries/${earlier}`, daughter.token)
  expect(read.status).toBe(200)
  expect(read.body.inquiry.contact).toBeUndefined()
  expect((await call(theirs, daughter.token)).body.inquiries.map(({ id }) => id)).toEqual([earlier])
})

test('who may only read neither asks nor adds; who may ask neither withdraws nor rates', async () => {
  const { agree, ask, call, mother, daughter, stranger, earlier } = await family()
  await agree(['read', 'before'])
  expect((await ask(daughter.token, '示例：替妈妈问', { forPerson: mother.person.id })).status).toBe(403)
  expect((await call(`POST /api/inquiries/${earlier}/supplement`, daughter.token, { text: '示例：补充' })).status).toBe(
    403,
  )
  await agree(['read', 'before', 'ask'])
  for (const [path, body] of [
    ['withdrawal', {}],
    ['dispute', { reason: '示例：分错了' }],
    ['consent', undefined],
    ['consent-withdrawal', undefined],
    ['rating', { stars: 5 }],
    ['redo', { reason: '示例：再办一次' }],
    ['contact-correction', { phone: '13800000002' }],
  ] as const)
    expect((await call(`POST /api/inquiries/${earlier}/${path}`, daughter.token, body)).status).toBe(403)
  expect((await call('GET /api/people/me', daughter.token)).body.person.id).toBe(daughter.person.id)
  expect((await ask(stranger.token, '示例：替别人问', { forPerson: mother.person.id })).status).toBe(403)
  expect((await call(`GET /api/inquiries/${earlier}`, stranger.token)).status).toBe(403)
})

test('an application is written in her place, and counts once she proves who she is and confirms it; nobody does that for her', async () => {
  const { house, ask, agree, call, inbox, mother, daughter } = await family()
  await agree(['read', 'ask', 'settle'])
  const photo = async (token: string) =>
    (
      (await call('POST /api/attachments', token, { content: dot.toString('base64') })).body as unknown as {
        id: string
      }
    ).id
  const disclosure = { kind: 'disclosure', form: 'online', contact: { name: '示例', phone: '13800000001' } }
  const place = { ...disclosure, forPerson: mother.person.id }
  const withPhotos = await ask(daughter.token, '申请公开补偿方案', {
    ...place,
    identity: [await photo(daughter.token)],
  })
  expect(withPhotos).toMatchObject({ status: 400, body: { detail: expect.stringContaining('由申请人本人交') } })
  const made = await ask(daughter.token, '申请公开补偿方案', place)
  expect(made.status).toBe(201)
  const path = `/api/inquiries/${made.body.inquiry.id}`
  expect(await inbox(mother.person.id)).toEqual(
    expect.arrayContaining(['请交身份证明，再确认申请是你提交的', '代办人替你提交了一件']),
  )
  const photos = [await photo(daughter.token)]
  const closed = [
    ['identity', { photos }],
    ['confirmation', {}],
    ['withdrawal', undefined],
  ] as const
  for (const [step, body] of closed) expect((await call(`POST ${path}/${step}`, daughter.token, body)).status).toBe(403)
  expect((await call(`POST ${path}/confirmation`, mother.token, {})).status).toBe(409)
  house.clock.advance(86_400_000)
  expect((await call(`POST ${path}/identity`, mother.token, { photos: [await photo(mother.token)] })).status).toBe(200)
  const confirmed = await call(`POST ${path}/confirmation`, mother.token, {})
  expect(confirmed).toMatchObject({
    status: 200,
    body: { inquiry: { clock: { startedAt: house.now().toISOString() } } },
  })
  expect(confirmed.body.inquiry.timeline[0]).toMatchObject({ by: '代办人' })
})

test('what ends a matter is done in her place where she agreed to that, and she is told; what is hers alone nobody does', async () => {
  const { agree, ask, call, inbox, mother, daughter, earlier } = await family()
  const unseen = await call('POST /api/people/me/help-codes', mother.token, { may: ['ask', 'settle'], days: '30' })
  expect([unseen.status, unseen.body.detail]).toEqual([400, expect.stringContaining('看得到办件')])
  await agree(['read', 'before', 'settle'])
  for (const [path, body] of [
    ['supplement', { text: '示例：补充' }],
    ['dispute', { reason: '示例：分错了' }],
    ['correction', { text: '示例：补正' }],
    ['consent', undefined],
    ['redo', { reason: '示例：再办一次' }],
    ['contact-correction', { phone: '13800000002' }],
  ] as const)
    expect((await call(`POST /api/inquiries/${earlier}/${path}`, daughter.token, body)).status).toBe(403)
  expect((await call(`GET /api/inquiries/${earlier}`, daughter.token)).body.inquiry.actions).toContain('withdraw')
  expect((await call(`POST /api/inquiries/${earlier}/withdrawal`, daughter.token, {})).status).toBe(200)
  const after = (await call(`GET /api/inquiries/${earlier}`, mother.token)).body.inquiry
  expect(after.timeline.at(-1)).toMatchObject({ title: '撤回', by: '代办人' })
  expect(await inbox(mother.person.id)).toContain('代办人替你撤回')
  const contact = { name: '示例居民', phone: '13800000001' }
  const applied = await ask(mother.token, '示例：申请公开补偿方案', { kind: 'disclosure', form: 'online', contact })
  const { id } = applied.body.inquiry
  expect((await call(`POST /api/inquiries/${id}/withdrawal`, daughter.token, {})).status).toBe(403)
})

test.each(['mother', 'daughter'] as const)(
  'the %s ends it, and at once nothing may be read or done any more',
  async (who) => {
    const here = await family()
    const { agree, call, mother, daughter, earlier, inbox } = here
    await agree(['read', 'before', 'ask'])
    const [by, other] = who === 'mother' ? [mother, daughter] : [daughter, mother]
    expect((await call('GET /api/people/me/help', mother.token)).body.helpers).toMatchObject([
      { may: ['read', 'before', 'ask'] },
    ])
    expect((await call(`DELETE /api/people/me/help/${other.person.id}`, by.token)).status).toBe(200)
    expect((await call(`GET /api/inquiries/${earlier}`, daughter.token)).status).toBe(403)
    for (const one of [mother, daughter])
      expect((await call('GET /api/people/me/help', one.token)).body).toEqual({ helpers: [], helped: [] })
    expect(await inbox(other.person.id)).toContain('家人代办结束了')
    expect((await call(`DELETE /api/people/me/help/${other.person.id}`, by.token)).status).toBe(404)
  },
)

test('it ends by itself on its day', async () => {
  const { house, agree, call, mother, daughter, earlier } = await family()
  await agree(['read', 'before'], '30')
  house.clock.advance(29 * 86_400_000)
  expect((await call(`GET /api/inquiries/${earlier}`, daughter.token)).status).toBe(200)
  house.clock.advance(86_400_000 - 1_000)
  const [token] = [(await call('POST /api/people/sessions/wechat', '', { code: 'daughter' })).body.token]
  expect((await call(`GET /api/inquiries/${earlier}`, token)).status).toBe(200)
  house.clock.advance(2_000)
  expect((await call(`GET /api/inquiries/${earlier}`, token)).status).toBe(403)
  expect(
    (
      await call(
        'GET /api/people/me/help',
        (await call('POST /api/people/sessions/wechat', '', { code: 'mother' })).body.token,
      )
    ).body.helpers,
  ).toEqual([])
  expect(mother.person.id).not.toBe(daughter.person.id)
})

test('a code counts once, for a quarter of an hour, for somebody else, and is not to be guessed', async () => {
  const { house, agree, call, mother, daughter, stranger } = await family()
  const { code } = await agree(['read'])
  expect((await call('POST /api/people/me/help', stranger.token, { code })).status).toBe(401)
  const made = (await call('POST /api/people/me/help-codes', mother.token, { may: ['read'], days: '90' })).body.code
  expect((await call('POST /api/people/me/help', mother.token, { code: made })).status).toBe(409)
  house.clock.advance(15 * 60_000)
  expect((await call('POST /api/people/me/help', daughter.token, { code: made })).status).toBe(401)
  const tries = []
  for (let nth = 0; nth < 12; nth++)
    tries.push((await call('POST /api/people/me/help', stranger.token, { code: String(10_000_000 + nth) })).status)
  expect(tries.at(-1)).toBe(429)
})

test('a code typed again, for no answer came, is taken once; once the help was ended, or by anybody else, it is worth nothing', async () => {
  const { agree, call, mother, daughter, stranger } = await family()
  const { code, taken } = await agree(['read'])
  const again = await call('POST /api/people/me/help', daughter.token, { code })
  expect(again).toEqual({ ...taken, status: 200 })
  expect((await call('POST /api/people/me/help', stranger.token, { code })).status).toBe(401)
  await call(`DELETE /api/people/me/help/${daughter.person.id}`, mother.token)
  expect((await call('POST /api/people/me/help', daughter.token, { code })).status).toBe(401)
  expect((await call('GET /api/people/me/help', mother.token)).body.helpers).toEqual([])
})

test('a wrong code is called by the name under which it was given, and not that of another code', async () => {
  const { call, daughter } = await family()
  const tried = await call('POST /api/people/me/help', daughter.token, { code: '00000000' })
  expect(tried).toMatchObject({ status: 401, body: { title: '授权码不对或已过期，请家人再看一遍，或者重新要一个' } })
})
