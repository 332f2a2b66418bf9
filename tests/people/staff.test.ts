import { ensureLocalAccounts } from '../../functions/local/accounts'
import { addStaff } from '../../functions/people/addStaff'
import { disableStaff } from '../../functions/people/disableStaff'
import { hashOf, nobodysHash } from '../../functions/people/signIn/password'
import { accounts } from '../../functions/platform/identity/account'
import { countyUnitId } from '@shared/departments/units/countyUnit'
import { joinedFrom, loadDepartments } from '../../seeds/departments/departments'
import { loadExampleStaff } from '../../seeds/people/staff'
import { type Overrides, testHouse } from '../support/house'
import { type Door, door } from './door'

const first = 'liushu-hebian-2026'
const department = { id: 'human-resources', name: '市人力资源社会保障局' }
const signIn = (call: Door, password: string, account = 'renshe') =>
  call('POST /api/people/sessions/staff', { body: { account, password } })

async function office(overrides: Overrides = {}) {
  const house = testHouse(overrides)
  const store = house.store(accounts)
  const officer = { account: 'renshe', role: 'officer', department, name: '示例经办·人社', password: first } as const
  await addStaff(officer, { accounts: store, now: house.now() })
  return { house, store, call: door(house) }
}

test('an officer signs in for half a day and sees their department', async () => {
  const { call } = await office()
  expect(await signIn(call, first)).toMatchObject({
    status: 200,
    body: {
      mustChangePassword: false,
      expiresAt: '2026-11-23T14:00:00.000Z',
      person: { id: 'staff-renshe', role: 'officer', name: '示例经办·人社', department },
    },
  })
})

test('an unknown account and a wrong password get the very same answer, and no account comes of it', async () => {
  const { call, store } = await office()
  const answers = await Promise.all([signIn(call, 'wrong'), signIn(call, 'wrong', 'nobody-here')])
  const told = answers.map(({ body: { requestId: _one, ...rest } }) => rest)
  expect(told[0]).toMatchObject({ status: 401, detail: '账号或密码不对' })
  expect(told[1]).toEqual(told[0])
  expect(await store.get('staff-nobody-here')).toBeUndefined()
})

test('checking an unknown account costs what checking a known one costs', async () => {
  const costs = (hash: string) => hash.split('$').slice(1, 4)
  expect(costs(nobodysHash)).toEqual(costs(await hashOf('x')))
  expect(costs(nobodysHash)).toEqual(['argon2id', 'v=19', 'm=19456,t=2,p=1'])
})

test('wrong passwords lock nobody out: the right one enters after them', async () => {
  const { call } = await office()
  for (let tried = 0; tried < 8; tried++) expect((await signIn(call, 'wrong')).status).toBe(401)
  expect((await signIn(call, first)).status).toBe(200)
})

test('guesses made at the same moment wait in one line, and most are refused before they are looked at', async () => {
  const { call } = await office()
  const guesses = await Promise.all(Array.from({ length: 40 }, (_, nth) => signIn(call, `guess ${nth}`)))
  expect(guesses.filter((one) => one.status === 401).length).toBeLessThanOrEqual(9)
  expect(guesses.filter((one) => one.status === 429).length).toBeGreaterThanOrEqual(31)
})

test('only who knows the password learns that an account is disabled', async () => {
  const { call, store } = await office()
  const { body } = await signIn(call, first)
  await store.save({ ...(await store.get('staff-renshe'))!, disabled: true })
  expect((await signIn(call, 'wrong')).status).toBe(401)
  expect(await signIn(call, first)).toMatchObject({
    status: 403,
    body: { detail: expect.stringContaining('账号已停用') },
  })
  const old = await call('GET /api/people/me', { token: body.token })
  expect(old).toMatchObject({ status: 401, body: { detail: expect.stringContaining('账号已停用') } })
})

test('a changed password ends the sessions opened with the old one and opens a new one', async () => {
  const { call } = await office()
  const one = (await signIn(call, first)).body.token
  const other = (await signIn(call, first)).body.token
  const change = { current: first, next: 'gaiguo-mima-2026' }
  const changed = await call('PUT /api/people/me/password', { token: one, body: change })
  expect(changed).toMatchObject({ status: 200, body: { person: { id: 'staff-renshe' } } })
  const who = async (token: string) => (await call('GET /api/people/me', { token })).status
  expect(await Promise.all([who(one), who(other), who(changed.body.token)])).toEqual([401, 401, 200])
  expect((await signIn(call, first)).status).toBe(401)
  expect((await signIn(call, change.next)).status).toBe(200)
})

test.each([
  ['a wrong current password', { current: 'wrong', next: 'gaiguo-mima-2026' }, 401],
  ['the same password again', { current: first, next: first }, 400],
  ['a short one', { current: first, next: 'mima2026' }, 400],
])('changing the password is refused with %s', async (_why, body, status) => {
  const { call } = await office()
  const { token } = (await signIn(call, first)).body
  expect((await call('PUT /api/people/me/password', { token, body })).status).toBe(status)
  expect((await call('GET /api/people/me', { token })).status).toBe(200)
})

test('in the cloud an initial password opens nothing but its own change', async () => {
  const { call } = await office({ mode: 'cloud' })
  const { token, mustChangePassword } = (await signIn(call, first)).body
  expect(mustChangePassword).toBe(true)
  const blocked = await call('GET /api/people/me/messages', { token })
  expect(blocked).toMatchObject({ status: 403, body: { type: 'urn:problem:password-must-change' } })
  expect((await call('GET /api/people/me', { token })).status).toBe(200)
  const body = { current: first, next: 'gaiguo-mima-2026' }
  const changed = await call('PUT /api/people/me/password', { token, body })
  expect(changed).toMatchObject({ status: 200, body: { mustChangePassword: false } })
  expect((await call('GET /api/people/me/messages', { token: changed.body.token })).status).toBe(200)
})

test('staff need a department where the role has one, a decent password and a free account name', async () => {
  const { house, store } = await office()
  const needs = { accounts: store, now: house.now() }
  const officer = { account: 'yibao', role: 'officer', name: '示例', password: first } as const
  await expect(addStaff(officer, needs)).rejects.toMatchObject({ code: 'bad-input' })
  await expect(addStaff({ ...officer, department, account: 'renshe' }, needs)).rejects.toMatchObject({
    code: 'already-exists',
  })
  await expect(addStaff({ ...officer, department, password: '1234' }, needs)).rejects.toThrow('密码至少 12 位')
})

describe('the example accounts of local mode', () => {
  const staff = loadExampleStaff()

  test('have an officer for every department and every unit below that takes part, a lead for some, and every other role', () => {
    const officers = staff.filter((one) => one.role === 'officer').map((one) => one.department)
    expect(officers.sort()).toEqual(
      [...loadDepartments().map((one) => one.id), ...joinedFrom().map(countyUnitId)].sort(),
    )
    expect(new Set(staff.map((one) => one.account)).size).toBe(staff.length)
    const others = staff.filter((one) => one.role !== 'officer').map((one) => `${one.account} ${one.role}`)
    expect(others.sort()).toEqual([
      'bianji editor',
      'chengguan.lead lead',
      'dongchangfu.fenban.lead lead',
      'dongchangfu.guanli administrator',
      'dongchangfu.shenhe lead',
      'ducha supervisor',
      'fenban dispatcher',
      'guanli administrator',
      'renshe.lead lead',
      'shazhen.lead lead',
      'shenhe lead',
      'wanghua clerk',
      'zhangge clerk',
      'zhujian.lead lead',
    ])
  })

  const printed = 'a2the-password-of-a-folder'

  test('are made once and can sign in; a password somebody changed stays changed', async () => {
    const house = testHouse()
    const call = door(house)
    await ensureLocalAccounts(house, printed)
    const { token, person, mustChangePassword } = (await signIn(call, printed, 'chengguan')).body
    expect(person).toMatchObject({ department: { id: 'urban-management', name: '市城市管理局' } })
    expect(mustChangePassword).toBe(false)
    const body = { current: printed, next: 'gaiguo-mima-2026' }
    await call('PUT /api/people/me/password', { token, body })
    await ensureLocalAccounts(house, printed)
    expect((await signIn(call, body.next, 'chengguan')).status).toBe(200)
    await call('POST /api/people/codes', { body: { phone: '13800000001' } })
    const citizen = { phone: '13800000001', code: house.sentCodes[0]![1] }
    expect((await call('POST /api/people/sessions/phone', { body: citizen })).body.person.id).toBe('citizen-example')
  })
})

test('example accounts of an earlier edition lose the password that everybody knows, and whoever chose one keeps it', async () => {
  const house = testHouse()
  const call = door(house)
  await ensureLocalAccounts(house, 'liaocheng2026')
  const { token } = (await signIn(call, 'liaocheng2026', 'renshe')).body
  const own = { current: 'liaocheng2026', next: 'gaiguo-mima-2026' }
  await call('PUT /api/people/me/password', { token, body: own })
  await ensureLocalAccounts(house, 'a2of-this-folder-alone')
  expect((await signIn(call, 'liaocheng2026', 'chengguan')).status).toBe(401)
  expect((await signIn(call, 'a2of-this-folder-alone', 'chengguan')).status).toBe(200)
  expect((await signIn(call, own.next, 'renshe')).status).toBe(200)
})

test('when an officer leaves, the account is disabled and the session in use ends at once', async () => {
  const { call, store, house } = await office()
  const token = String((await signIn(call, first)).body.token)
  await disableStaff('renshe', store, house.now())
  expect(await call('GET /api/people/me', { token })).toMatchObject({
    status: 401,
    body: { detail: expect.stringContaining('停用') },
  })
  await expect(disableStaff('nobody-here', store, house.now())).rejects.toMatchObject({ code: 'not-found' })
})
