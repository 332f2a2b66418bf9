import { SignJWT, UnsecuredJWT } from 'jose'
import { type Account, accounts } from '../../functions/platform/identity/account'
import { identity } from '../../functions/platform/identity/identity'
import { publicHalves, publicKeyring, signingKeyring } from '../../functions/platform/identity/keyring'
import { memoryStore } from '../../functions/platform/store/storeMemory'
import { sessionKeysOf } from '../support/house'

const start = Date.parse('2026-11-23T02:00:00.000Z')
const days = 86_400_000
const citizen: Account = {
  id: 'citizen-0000000000000001',
  version: 0,
  role: 'citizen',
  name: '示例居民',
  places: [],
  disabled: false,
  createdAt: '2026-11-01T00:00:00.000Z',
}
const officer: Account = {
  ...citizen,
  id: 'staff-renshe',
  role: 'officer',
  name: '示例经办',
  department: { id: 'human-resources', name: '市人力资源社会保障局' },
  password: { hash: 'the first hash', initial: true, failures: 0 },
}

async function door(keys = sessionKeysOf('first'), mustChange = false) {
  const store = memoryStore(accounts)
  await store.create(citizen)
  await store.create(officer)
  let time = start
  const withKeys = (other: typeof keys) => identity(signingKeyring(other), store, () => new Date(time), mustChange)
  return { store, withKeys, people: withKeys(keys), advance: (ms: number) => (time += ms) }
}
const ended = { name: 'Problem', code: 'session-ended', status: 401 }

test('a session tells who calls, with the department of staff', async () => {
  const { people } = await door()
  expect(await people.identify((await people.open(citizen)).token)).toEqual({
    id: citizen.id,
    role: 'citizen',
    name: '示例居民',
  })
  expect(await people.identify((await people.open(officer)).token)).toMatchObject({ department: 'human-resources' })
})

test.each([
  ['a citizen', citizen, 30 * days],
  ['staff', officer, days / 2],
])('the session of %s lasts its time and no longer', async (_who, account, span) => {
  const { people, advance } = await door()
  const { token, expiresAt } = await people.open(account)
  expect(Date.parse(expiresAt) - start).toBe(span)
  advance(span - 1000)
  await people.identify(token)
  advance(1000)
  await expect(people.identify(token)).rejects.toMatchObject(ended)
})

test('a session made with the previous key still opens; one with a removed key does not', async () => {
  const { people, withKeys } = await door(sessionKeysOf('first'))
  const { token } = await people.open(citizen)
  const rotated = withKeys(sessionKeysOf('second', 'first'))
  expect((await rotated.identify(token)).id).toBe(citizen.id)
  const newer = await rotated.open(citizen)
  const cleared = withKeys(sessionKeysOf('second'))
  await expect(cleared.identify(token)).rejects.toMatchObject(ended)
  expect((await cleared.identify(newer.token)).id).toBe(citizen.id)
})

test('whoever holds only the public keys knows a real session, and can open none', async () => {
  const { people, store } = await door()
  const keys = publicKeyring(publicHalves(sessionKeysOf('first')))
  const onlyChecking = identity(keys, store, () => new Date(start), false)
  expect((await onlyChecking.identify((await people.open(citizen)).token)).id).toBe(citizen.id)
  await expect(onlyChecking.open(citizen)).rejects.toThrow('no keys to sign with')
})

const { key } = signingKeyring(sessionKeysOf('first')).signing()
const header = { alg: 'EdDSA', kid: 'first' }
const claims = (who = citizen.id) => new SignJWT({ stamp: '' }).setSubject(who)
const lasting = (who?: string) => claims(who).setExpirationTime(start / 1000 + 86_400)

test('a token made by hand with the right key opens, so that the forgeries below fail for their own reason', async () => {
  const { people } = await door()
  expect((await people.identify(await lasting().setProtectedHeader(header).sign(key))).id).toBe(citizen.id)
})

const forged: [string, () => Promise<string> | string][] = [
  ['no token at all', () => 'nonsense'],
  ['unsigned', () => new UnsecuredJWT({ stamp: '', sub: citizen.id, exp: start / 1000 + 86_400 }).encode()],
  ['without a key id', () => lasting().setProtectedHeader({ alg: 'EdDSA' }).sign(key)],
  [
    'signed with another key',
    () =>
      lasting()
        .setProtectedHeader(header)
        .sign(signingKeyring(sessionKeysOf('guess')).signing().key),
  ],
  [
    'signed with the public key as if it were a shared secret',
    () =>
      lasting()
        .setProtectedHeader({ ...header, alg: 'HS256' })
        .sign(Buffer.from(publicHalves(sessionKeysOf('first')).first!, 'base64url')),
  ],
  [
    'signed with the seed itself, as sessions once were',
    () =>
      lasting()
        .setProtectedHeader({ ...header, alg: 'HS256' })
        .sign(Buffer.from(sessionKeysOf('first').keys.first!, 'base64url')),
  ],
  ['without an end', () => claims().setProtectedHeader(header).sign(key)],
  [
    'with a key named like a part of every object',
    () =>
      lasting()
        .setProtectedHeader({ ...header, kid: 'constructor' })
        .sign(key),
  ],
  ['of somebody unknown', () => lasting('nobody').setProtectedHeader(header).sign(key)],
]

test.each(forged)('a forged session is refused: %s', async (_how, make) => {
  const { people } = await door()
  await expect(people.identify(await make())).rejects.toMatchObject(ended)
})

test('a session whose content was altered is refused', async () => {
  const { people } = await door()
  const [head, body, signature] = (await people.open(citizen)).token.split('.')
  const altered = JSON.parse(Buffer.from(body!, 'base64url').toString())
  const other = Buffer.from(JSON.stringify({ ...altered, sub: officer.id })).toString('base64url')
  await expect(people.identify([head, other, signature].join('.'))).rejects.toMatchObject(ended)
})

test('a disabled account and a changed password end the sessions there are', async () => {
  const { people, store } = await door()
  const open = await people.open(officer)
  const changed = await store.save({ ...officer, password: { hash: 'another hash', initial: false, failures: 0 } })
  await expect(people.identify(open.token)).rejects.toMatchObject(ended)
  const fresh = await people.open(changed)
  await people.identify(fresh.token)
  await store.save({ ...changed, disabled: true })
  await expect(people.identify(fresh.token)).rejects.toMatchObject({
    ...ended,
    detail: expect.stringContaining('停用'),
  })
})

test('nothing of a password hash can be read from a session', async () => {
  const { people } = await door()
  const body = Buffer.from((await people.open(officer)).token.split('.')[1]!, 'base64url').toString()
  expect(body).not.toContain('hash')
})

test('where initial passwords must be changed, such an account may do nothing else', async () => {
  const { people } = await door(sessionKeysOf('first'), true)
  const { token } = await people.open(officer)
  await expect(people.identify(token)).rejects.toMatchObject({ code: 'password-must-change', status: 403 })
  expect((await people.identifyEvenInitial(token)).id).toBe(officer.id)
})
