import { createHmac } from 'node:crypto'
import { accounts } from '../../../functions/platform/identity/account'
import { newCitizen } from '../../../functions/people/signIn/citizenOf'
import { deviceMark, knownDevice } from '../../../functions/people/signIn/deviceMark'
import { publicHalves } from '../../../functions/platform/identity/keyring'
import { sessionKeysOf, testHouse, type TestHouse } from '../../support/house'
import { doorFrom } from './attacker'

const phone = '13800000001'
/** Every data folder names its key alike. */
const keysOf = (folder: string) => ({
  current: 'local-1',
  keys: { 'local-1': Object.values(sessionKeysOf(folder).keys)[0]! },
})
const folder = (name: string) =>
  testHouse({ sessionKeys: keysOf(name), lookupSecret: `${name}: a secret of the tests` })

async function citizenOf(house: TestHouse) {
  const account = await house.store(accounts).create(newCitizen('citizen-one', { name: '示例居民' }, house.now()))
  return { account, token: (await house.identity.open(account)).token }
}
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

test('a session of one data folder opens nothing in another, though both name key and person alike', async () => {
  const [one, other] = [folder('one'), folder('two')]
  const { token } = await citizenOf(one)
  await citizenOf(other)
  expect((await doorFrom(one)('GET /api/people/me', { token })).status).toBe(200)
  expect((await doorFrom(other)('GET /api/people/me', { token })).status).toBe(401)
})

test('a device known in one data folder, or to one account, is a stranger elsewhere', () => {
  const [one, other] = [folder('one'), folder('two')]
  const mark = deviceMark('staff-fenban', one.now(), one.lookupSecret)
  expect(knownDevice(mark, 'staff-fenban', one.now(), one.lookupSecret)).toBeDefined()
  expect(knownDevice(mark, 'staff-fenban', other.now(), other.lookupSecret)).toBeUndefined()
  expect(knownDevice(mark, 'staff-ducha', one.now(), one.lookupSecret)).toBeUndefined()
  for (const odd of ['', '.', '..', `${mark}.x`, mark.slice(0, -1), mark.replace('.', '..'), `${mark.slice(0, -1)}é`])
    expect(knownDevice(odd, 'staff-fenban', one.now(), one.lookupSecret)).toBe(
      odd === `${mark}.x` ? knownDevice(mark, 'staff-fenban', one.now(), one.lookupSecret) : undefined,
    )
})

test.each(['none', 'None', 'HS256', 'RS256', 'ES256', 'EdDSA'])(
  'a session somebody wrote themselves, signed as %s with what anybody may know, opens nothing',
  async (alg) => {
    const house = folder('one')
    const { account, token } = await citizenOf(house)
    const [, payload = ''] = token.split('.')
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({ sub: account.id })
    const known = Object.values(publicHalves(keysOf('one')))[0]!
    for (const kid of ['local-1', '__proto__', 'constructor', '../secrets.json', undefined])
      for (const signature of [
        '',
        token.split('.')[2]!,
        createHmac('sha256', known)
          .update(`${part({ alg, kid })}.${payload}`)
          .digest('base64url'),
      ]) {
        if (alg === 'EdDSA' && kid === 'local-1' && signature === token.split('.')[2]) continue
        const made = `${part({ alg, ...(kid ? { kid } : {}) })}.${payload}.${signature}`
        expect((await doorFrom(house)('GET /api/people/me', { token: made })).status).toBe(401)
      }
  },
)

test('whoever signs in gets a session of their own, whatever session they came with; the one they came with stays whose it was', async () => {
  const house = folder('one')
  const call = doorFrom(house)
  const { token: strangers } = await citizenOf(house)
  await call('POST /api/people/codes', { token: strangers, body: { phone } })
  const code = house.sentCodes.at(-1)![1]
  const headers = { cookie: `session=${strangers}; token=${strangers}` }
  const { body, headers: given } = await call('POST /api/people/sessions/phone', {
    token: strangers,
    headers,
    body: { phone, code },
  })
  expect(body.token).not.toBe(strangers)
  expect(given.has('set-cookie')).toBe(false)
  const who = async (token: string) => (await call('GET /api/people/me', { token })).body.person.name
  expect(await who(body.token)).not.toBe(await who(strangers))
  expect((await call('GET /api/people/me', { headers })).status).toBe(401)
  const planted = { phone, code, token: strangers, session: strangers }
  expect((await call('POST /api/people/sessions/phone', { body: planted })).status).toBe(400)
})

test('a code opens one session, and none a second time; a phone that is known and one that is not are answered alike', async () => {
  const house = folder('one')
  const call = doorFrom(house)
  const sent = await call('POST /api/people/codes', { body: { phone } })
  const code = house.sentCodes.at(-1)![1]
  expect((await call('POST /api/people/sessions/phone', { body: { phone, code } })).status).toBe(200)
  const again = await call('POST /api/people/sessions/phone', { body: { phone, code } })
  expect(again.status).toBe(401)
  const unknown = '13900000009'
  expect((await call('POST /api/people/codes', { body: { phone: unknown } })).body).toEqual(sent.body)
  const other = house.sentCodes.at(-1)![1] === '000000' ? '000001' : '000000'
  const wrong = await call('POST /api/people/sessions/phone', { body: { phone: unknown, code: other } })
  expect({ ...wrong.body, requestId: '' }).toEqual({ ...again.body, requestId: '' })
})
