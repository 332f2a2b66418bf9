import { codeOf, stepAt } from '../../../functions/people/second/totp'
import { office } from '../administration/office'

/** What the app on the phone makes of the secret that was typed into it. */
const fromBase32 = (written: string) => {
  const bits = [...written].map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'))
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

/** The supervisor has set up an authenticator; `code` is what it shows now. */
async function secured(overrides: Parameters<typeof office>[0] = {}) {
  const city = await office(overrides)
  const { as, call, house } = city
  const begun = await as('ducha', 'POST /api/people/me/second')
  const secret = fromBase32(String(begun.body.secret))
  const code = () => codeOf(secret, stepAt(house.now()))
  const set = await as('ducha', 'PUT /api/people/me/second', { code: code() })
  house.clock.advance(60_000)
  const signIn = async (more: object = {}) =>
    call('POST /api/people/sessions/staff', { body: { account: 'ducha', password: 'liushu-hebian-2026', ...more } })
  return { ...city, begun, set, code, signIn }
}

test('once set up, the right password alone opens nothing; with the code it does', async () => {
  const { signIn, code, begun } = await secured()
  expect(String(begun.body.picture)).toContain('<svg')
  expect(await signIn()).toMatchObject({ status: 401, body: { type: 'urn:problem:second-needed' } })
  expect((await signIn({ code: code() })).status).toBe(200)
})

test('a code counts once', async () => {
  const { signIn, code } = await secured()
  const shown = code()
  expect((await signIn({ code: shown })).status).toBe(200)
  expect(await signIn({ code: shown })).toMatchObject({ status: 401, body: { type: 'urn:problem:wrong-code' } })
})

test('of two who send the same code at the same moment one gets in', async () => {
  const { signIn, code } = await secured()
  const shown = code()
  const both = await Promise.all([signIn({ code: shown }), signIn({ code: shown })])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 401])
})

test('a recovery code opens once, however it is typed', async () => {
  const { signIn, set } = await secured()
  const [first = ''] = set.body.recovery as string[]
  expect((await signIn({ code: first.toUpperCase().replace('-', ' ') })).status).toBe(200)
  expect((await signIn({ code: first })).status).toBe(401)
})

test('neither the secret nor a recovery code can be read out of the account', async () => {
  const { kept, begun, set } = await secured()
  const held = JSON.stringify(await kept('ducha'))
  expect(held).not.toContain(fromBase32(String(begun.body.secret)).toString('base64url'))
  for (const one of set.body.recovery as string[]) expect(held).not.toContain(one)
})

test('a wrong password is told alike with and without a second step', async () => {
  const { signIn, code } = await secured()
  const wrong = await signIn({ password: 'not-the-password', code: code() })
  expect(wrong).toMatchObject({ status: 401, body: { type: 'urn:problem:wrong-credentials' } })
})

test('who knows the password guesses ten codes an hour and no more; then the right one waits too', async () => {
  const { signIn, code, house } = await secured()
  const statuses: number[] = []
  for (let nth = 0; nth < 12; nth++) {
    house.clock.advance(20_000)
    statuses.push((await signIn({ code: code() === '000000' ? '000001' : '000000' })).status)
  }
  expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429, 429])
  house.clock.advance(3_600_000)
  expect((await signIn({ code: code() })).status).toBe(200)
})

test('who lost the phone sets up another after an administrator took the old one away; nobody does so for themselves', async () => {
  const { as, signIn, kept } = await secured()
  expect((await as('ducha', 'POST /api/people/me/second')).status).toBe(409)
  expect((await as('renshe.guanli', 'POST /api/accounts/ducha/clear-second')).status).toBe(404)
  expect((await as('guanli', 'POST /api/accounts/ducha/clear-second')).status).toBe(200)
  expect((await signIn()).status).toBe(200)
  expect((await kept('ducha')).events?.map(({ type }) => type)).toEqual(['opened', 'secondSet', 'secondCleared'])
})

test.each([
  ['cloud', 'ducha', 403],
  ['cloud', 'qu.zhujian', 403],
  ['cloud', 'guanli', 403],
  ['cloud', 'renshe', 200],
  ['local', 'ducha', 200],
] as const)('in %s mode, before it is set up, %s reading the inbox comes to %i', async (mode, who, status) => {
  const { as } = await office({ mode })
  expect((await as(who, 'GET /api/people/me/messages')).status).toBe(status)
})

test('in the cloud setting it up opens the desk', async () => {
  const { as } = await secured({ mode: 'cloud' })
  expect((await as('ducha', 'GET /api/people/me/messages')).status).toBe(200)
})
