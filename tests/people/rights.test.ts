import { noticeVersion } from '@shared/people/keeping/schedule'
import { inquiryEndpoints } from '../../functions/inquiries/endpoints'
import { inquiries } from '../../functions/inquiries/store'
import { keepingEndpoints } from '../../functions/keeping/endpoints'
import { keepSchedule } from '../../functions/keeping/keepSchedule'
import { followers } from '../../functions/messages/followers/followers'
import { reachables, reachId } from '../../functions/messages/followers/reached'
import { inboxItems } from '../../functions/messages/inbox'
import { outboxOf } from '../../functions/messages/outboxOf'
import { staffAccount } from '../../functions/people/addStaff'
import { phoneLogin } from '../../functions/people/lookup'
import { peopleEndpoints } from '../../functions/people/endpoints'
import { logins } from '../../functions/people/store'
import { accounts } from '../../functions/platform/identity/account'
import { edgeOf } from '../../functions/platform/http/edge'
import { api } from '../../functions/platform/http/http'
import { testHouse } from '../support/house'

const phone = '13800000001'

interface Body {
  token: string
  person: { id: string }
  inquiry: { id: string }
  consent: object
  detail: string
}

/** Somebody who signed in by phone, follows a village, takes texts and has asked something. */
async function person() {
  const house = testHouse()
  const app = api([...peopleEndpoints(house), ...inquiryEndpoints(house), ...keepingEndpoints(house)], edgeOf(house))
  const call = async (route: string, body?: unknown, token?: string) => {
    const [method = 'GET', path = ''] = route.split(' ')
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const reply = await app.request(path, { method, headers, ...sent })
    return { status: reply.status, body: (await reply.json()) as Body }
  }
  const code = async () => {
    house.clock.advance(120_000)
    await call('POST /api/people/codes', { phone })
    return house.sentCodes.at(-1)![1]
  }
  const signIn = async () => (await call('POST /api/people/sessions/phone', { phone, code: await code() })).body
  const { token, person } = await signIn()
  const own = (route: string, body?: unknown) => call(route, body, token)
  await own('PUT /api/people/me/places', { places: ['371502101277'] })
  await own('PUT /api/people/me/sms', { phone })
  const contact = { name: '示例居民一', phone }
  const text = '示例：家里暖气三天不热，该找谁'
  const asked = await own('POST /api/inquiries', { kind: 'consultation', text, department: 'housing', contact })
  const sweep = outboxOf(house)
  const sent = async () => {
    while ((await sweep()) > 0);
  }
  await sent()
  return { house, call, own, code, signIn, sent, token, id: person.id, inquiry: asked.body.inquiry.id }
}

test('what one is told before signing in is agreed to by its edition, and taken back without losing a case', async () => {
  const { own, house, id, inquiry, sent } = await person()
  expect((await own('PUT /api/people/me/consent', { version: '2000-01-01', agreed: true })).status).toBe(400)
  const agreed = await own('PUT /api/people/me/consent', { version: noticeVersion, agreed: true })
  expect(agreed.body.consent).toMatchObject({ version: noticeVersion, agreed: true })
  await own('PUT /api/people/me/consent', { version: noticeVersion, agreed: true })
  expect((await own('PUT /api/people/me/consent', { version: noticeVersion, agreed: false })).status).toBe(200)
  await sent()
  const account = await house.store(accounts).get(id)
  expect(account).toMatchObject({ places: [], consents: [{ agreed: true }, { agreed: false }] })
  expect(await house.store(reachables).get(reachId(id))).not.toHaveProperty('sms')
  expect((await house.store(followers).get(`follows:${id}:0`))?.follows).toBeUndefined()
  expect((await own(`GET /api/inquiries/${inquiry}`)).status).toBe(200)
})

test('all that is held of a person is read in one piece, and nobody else reads it', async () => {
  const { own, call, inquiry } = await person()
  const { status, body } = await own('GET /api/people/me/record')
  expect(status).toBe(200)
  expect(body).toMatchObject({
    account: { name: '市民 0001', phone: '138****0001', places: [expect.any(String)] },
    telling: { wechat: false, sms: '138****0001' },
    inquiries: [{ id: inquiry, kind: '咨询', contact: { name: '示例居民一', phone }, status: '办理中', going: true }],
  })
  expect((await call('GET /api/people/me/record')).status).toBe(401)
})

test('who helps me, and whom I help, stands in what is held of either', async () => {
  const { own, call, house, id } = await person()
  const { code } = (await own('POST /api/people/me/help-codes', { may: ['read', 'ask'], days: '30' }))
    .body as unknown as { code: string }
  house.clock.advance(120_000)
  const other = '13800000002'
  await call('POST /api/people/codes', { phone: other })
  const daughter = (await call('POST /api/people/sessions/phone', { phone: other, code: house.sentCodes.at(-1)![1] }))
    .body
  await call('POST /api/people/me/help', { code }, daughter.token)
  expect(await own('GET /api/people/me/record')).toMatchObject({
    body: { help: { helpers: [{ name: '138****0002', may: ['read', 'ask'] }], helped: [] } },
  })
  expect(await call('GET /api/people/me/record', undefined, daughter.token)).toMatchObject({
    body: { help: { helpers: [], helped: [{ id, name: '138****0001' }] } },
  })
})

test('signing out everywhere ends every session that was open', async () => {
  const { own, call, signIn } = await person()
  const other = await signIn()
  expect((await own('DELETE /api/people/me/sessions')).status).toBe(200)
  for (const token of [other.token]) expect((await call('GET /api/people/me', undefined, token)).status).toBe(401)
  expect((await own('GET /api/people/me')).status).toBe(401)
})

describe('closing an account', () => {
  test('wants a proof anew, and of this very person', async () => {
    const { own, house } = await person()
    const wrong = await own('POST /api/people/me/closing', { proof: { phone, code: '000000' } })
    expect(wrong.status).toBe(401)
    const other = await own('POST /api/people/me/closing', { proof: { wechat: 'somebody' } })
    expect(other).toMatchObject({ status: 400, body: { detail: expect.stringContaining('不是你登录用的') } })
    expect(house.sentCodes.length).toBeGreaterThan(0)
  })

  test('empties it at once and ends its sessions; by the same phone one comes back as somebody new', async () => {
    const { own, code, house, id, signIn, sent } = await person()
    expect((await own('POST /api/people/me/closing', { proof: { phone, code: await code() } })).status).toBe(200)
    await sent()
    const account = await house.store(accounts).get(id)
    expect(account).toMatchObject({ name: '已注销', places: [], disabled: true })
    expect(account).not.toHaveProperty('phone')
    expect((await house.store(logins).get(phoneLogin(phone, house.lookupSecret)))?.account).toBe('')
    expect(await own('GET /api/people/me')).toMatchObject({ status: 401, body: { detail: '账号已经注销' } })
    const again = await signIn()
    expect(again.person.id).not.toBe(id)
  })

  test('whoever has a case under way in hand learns of it at once, from the case and once from their inbox', async () => {
    const { own, code, house, inquiry, sent } = await person()
    const place = { department: { id: 'housing', name: '市住房城乡建设局' } }
    const officer = staffAccount(
      { account: 'housing', role: 'officer', name: '示例经办', ...place },
      'hash',
      house.now(),
    )
    await house.store(accounts).create(officer)
    await own('POST /api/people/me/closing', { proof: { phone, code: await code() } })
    await sent()
    expect((await house.store(inquiries).get(inquiry))?.askerLeft).toBe(true)
    const inbox = async () => (await house.store(inboxItems).page({ index: 'first', key: officer.id })).items
    const told = (await inbox()).filter(({ title }) => title === '提问人注销了账号')
    expect(told).toHaveLength(1)
    expect(told[0]?.text).toBe(
      `编号 ${inquiry}。照常办，期限不变。提问人在这里看不到答复，也不能再补充、评价、要求重办。办好了打电话说给他听；办结的当夜，电话就删掉。`,
    )
    // The night finds it said already.
    await keepSchedule(house)
    await sent()
    expect((await inbox()).filter(({ title }) => title === '提问人注销了账号')).toHaveLength(1)
  })

  test('a case that was answered, or is over, says nothing of it', async () => {
    const { own, code, house, inquiry, sent } = await person()
    const one = (await house.store(inquiries).get(inquiry))!
    await house.store(inquiries).save({ ...one, status: 'replied' })
    await own('POST /api/people/me/closing', { proof: { phone, code: await code() } })
    await sent()
    expect((await house.store(inquiries).get(inquiry))?.askerLeft).toBeUndefined()
  })

  test('the night deletes reach and inbox; a case under way is answered first, and its words go the night after it ends', async () => {
    const { own, code, house, id, inquiry, call } = await person()
    await own('POST /api/people/me/closing', { proof: { phone, code: await code() } })
    expect(await keepSchedule(house)).toMatchObject({ accounts: 1, waiting: 1 })
    const left = JSON.stringify([
      await house.store(reachables).get(reachId(id)),
      (await house.store(inboxItems).page({ index: 'first', key: id })).items,
    ])
    expect(left).not.toContain('138')
    expect(left).not.toContain('暖气')
    expect((await call(`GET /api/inquiries/progress/${inquiry}`)).status).toBe(200)
    const one = (await house.store(inquiries).get(inquiry))!
    expect(one.text).toContain('暖气')
    expect(one.askerLeft).toBe(true)
    const withdrawn = { type: 'withdrawn', at: house.now().toISOString(), by: one.events[0]!.by } as const
    const published = { question: '示例：问', reply: '示例：答', department: '示例', publishedAt: withdrawn.at }
    await house.store(inquiries).save({
      ...one,
      status: 'withdrawn',
      publishable: true,
      publication: published,
      events: [...one.events, withdrawn],
    })
    expect(await keepSchedule(house)).toMatchObject({ accounts: 1, waiting: 0, cases: { contact: 1, words: 1 } })
    const after = (await house.store(inquiries).get(inquiry))!
    expect(after).toMatchObject({ contact: {}, attachments: [], publishable: false })
    expect(after).not.toHaveProperty('publication')
    expect(after.text).not.toContain('暖气')
    expect(after.events.at(-1)).toMatchObject({ type: 'erased', because: 'accountClosed' })
    expect(await keepSchedule(house)).toMatchObject({ accounts: 0 })
  })
})
