import { accountDiffersIn } from '@shared/people/administration/replay'
import { newCitizen } from '../../../functions/people/signIn/citizenOf'
import { accounts } from '../../../functions/platform/identity/account'
import { sha256 } from '../../../functions/platform/sha256'
import { office, unit } from './office'

const acts = async ({ as }: Awaited<ReturnType<typeof office>>, who: 'guanli' | 'ducha' | 'renshe.guanli') =>
  (await as(who, 'GET /api/account-acts')).body.acts as {
    account: string
    event: { type: string; by: { name: string } }
  }[]

test('whatever is done to an account stands in the record, for its administrators and the supervisor', async () => {
  const city = await office()
  const { as, house } = city
  for (const step of ['reset', 'disable', 'enable', 'sign-out']) {
    house.clock.advance(60_000)
    await as(
      'renshe.guanli',
      `POST /api/accounts/renshe/${step}`,
      step === 'disable' || step === 'sign-out' ? {} : undefined,
    )
  }
  const told = [
    ['renshe', 'sessionsEnded', '示例管理员·人社'],
    ['renshe', 'enabled', '示例管理员·人社'],
    ['renshe', 'disabled', '示例管理员·人社'],
    ['renshe', 'reset', '示例管理员·人社'],
  ]
  for (const who of ['guanli', 'ducha', 'renshe.guanli'] as const)
    expect(
      (await acts(city, who)).slice(0, 4).map(({ account, event }) => [account, event.type, event.by.name]),
    ).toEqual(told)
  expect((await as('xian.guanli', 'GET /api/account-acts')).body.total).toBe(1)
  expect((await as('renshe', 'GET /api/account-acts')).status).toBe(401)
})

test('an account follows from its record; a line changed, taken out or gone round is found', async () => {
  const { as, kept } = await office()
  await as('guanli', 'POST /api/accounts/renshe/reset')
  await as('guanli', 'POST /api/accounts/renshe/disable', {})
  const one = await kept('renshe')
  const [first, second, third] = one.events ?? []
  expect(accountDiffersIn(one, sha256)).toBeUndefined()
  expect(accountDiffersIn({ ...one, disabled: false }, sha256)).toBe('岗位或停用状态')
  expect(accountDiffersIn({ ...one, role: 'lead' }, sha256)).toBe('岗位或停用状态')
  expect(accountDiffersIn({ ...one, events: [first!, third!] }, sha256)).toBe('第 2 条账号记录')
  const blamed = { ...second!, by: { id: 'staff-guanli.two', name: '示例管理员·二' } }
  expect(accountDiffersIn({ ...one, events: [first!, blamed, third!] }, sha256)).toBe('第 2 条账号记录')
})

test('an account older than the record opens, and the record begins with how it was found', async () => {
  const { as, store, kept, house } = await office()
  const { events: _none, ...older } = await kept('renshe')
  await store.save(older)
  expect(accountDiffersIn(await kept('renshe'), sha256)).toBeUndefined()
  await as('guanli', 'POST /api/accounts/renshe/disable', { successor: 'renshe.two' })
  const now = await kept('renshe')
  expect(now.events?.map(({ type }) => type)).toEqual(['found', 'disabled'])
  expect(now.events?.[0]).toMatchObject({ role: 'officer', department: unit, disabled: false })
  expect(now.outbox?.map(({ to }) => to)).toEqual(['cases:1:staff-renshe'])
  expect(accountDiffersIn(now, sha256)).toBeUndefined()
  const citizen = newCitizen('citizen-one', { name: '市民 0001' }, house.now())
  expect(accountDiffersIn(accounts.schema.parse(citizen), sha256)).toBeUndefined()
})
