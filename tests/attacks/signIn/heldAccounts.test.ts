import { type Account, accounts } from '../../../functions/platform/identity/account'
import { heldAccounts } from '../../../functions/platform/identity/heldAccounts'
import { identity } from '../../../functions/platform/identity/identity'
import { signingKeyring } from '../../../functions/platform/identity/keyring'
import type { Aggregate, Kind } from '../../../functions/platform/store/store'
import { memoryStore } from '../../../functions/platform/store/storeMemory'
import { sessionKeysOf } from '../../support/house'

const officer: Account = {
  id: 'staff-example',
  version: 0,
  role: 'officer',
  name: '示例经办',
  department: { id: 'housing', name: '示例局' },
  places: [],
  password: { hash: 'one', initial: false, failures: 0 },
  disabled: false,
  createdAt: '2026-11-23T02:00:00.000Z',
}

async function city() {
  const plain = memoryStore(accounts)
  let reads = 0
  let clock = 0
  const counted = { ...plain, get: (id: string) => (reads++, plain.get(id)) }
  const { store, checked } = heldAccounts(
    <T extends Aggregate>(kind: Kind<T>) => {
      expect(kind.table).toBe('people')
      return counted as unknown as ReturnType<typeof memoryStore<T>>
    },
    1_000,
    () => clock,
  )
  let time = Date.parse('2026-11-23T02:00:00.000Z')
  const door = identity(signingKeyring(sessionKeysOf('first')), checked, () => new Date(time), false)
  const account = await store(accounts).create(officer)
  const { token } = await door.open(account)
  const may = (one = token) =>
    door.identify(one).then(
      () => true,
      () => false,
    )
  return {
    plain,
    door,
    account,
    token,
    may,
    own: store(accounts),
    reads: () => reads,
    pass(ms: number) {
      clock += ms
      time += ms
    },
  }
}

test('somebody who calls fifty times at once is looked up once', async () => {
  const { may, reads } = await city()
  expect(new Set(await Promise.all(Array.from({ length: 50 }, () => may())))).toEqual(new Set([true]))
  expect(reads()).toBe(1)
})

test('whoever signs out is signed out with the next call', async () => {
  const { may, door, token } = await city()
  expect(await may()).toBe(true)
  await door.end(token)
  expect(await may()).toBe(false)
})

test.each([
  ['is disabled', (one: Account) => ({ ...one, disabled: true })],
  ['has a new password', (one: Account) => ({ ...one, password: { ...one.password!, hash: 'two' } })],
])('whose account %s here is out with the next call', async (_what, change) => {
  const { may, own, account } = await city()
  expect(await may()).toBe(true)
  await own.save(change(account))
  expect(await may()).toBe(false)
})

test('what another process did to an account counts a second later', async () => {
  const { may, plain, account, pass } = await city()
  expect(await may()).toBe(true)
  await plain.save({ ...account, disabled: true })
  pass(1_000)
  expect(await may()).toBe(false)
})

test('signing out holds although another process changed the account a moment ago', async () => {
  const { may, plain, account, door, token } = await city()
  expect(await may()).toBe(true)
  await plain.save({ ...account, name: '示例经办二' })
  await door.end(token)
  expect(await may()).toBe(false)
})

test('a session that was checked before still ends at its time', async () => {
  const { may, pass } = await city()
  expect(await may()).toBe(true)
  pass(12 * 3_600_000)
  expect(await may()).toBe(false)
})
