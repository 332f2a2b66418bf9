import { everyAccount, neighbour, office, other, unit, type Who } from './office'

const opened = { account: 'xinren', name: '示例新人', role: 'officer', department: unit.id }

test('an administrator opens an account; its slip opens nothing but the change of its own password', async () => {
  const { as, signIn, call } = await office()
  const { status, body } = await as('guanli', 'POST /api/accounts', opened)
  expect(status).toBe(201)
  const { password } = body.slip as { password: string }
  const first = await signIn('xinren', password)
  expect(first.body.mustChangePassword).toBe(true)
  const token = String(first.body.token)
  expect((await call('GET /api/people/me/messages', { token })).status).toBe(403)
  const next = 'zijide-hua-2026-a'
  const changed = await call('PUT /api/people/me/password', { token, body: { current: password, next } })
  expect(changed.body.mustChangePassword).toBe(false)
  expect((await call('GET /api/people/me/messages', { token: String(changed.body.token) })).status).toBe(200)
  expect((await signIn('xinren', password)).status).toBe(401)
})

test('a slip that lay about for more than a week opens nothing', async () => {
  const { as, signIn, house } = await office()
  const { body } = await as('guanli', 'POST /api/accounts', opened)
  const { password } = body.slip as { password: string }
  house.clock.advance(8 * 86_400_000)
  expect(await signIn('xinren', password)).toMatchObject({
    status: 403,
    body: { detail: expect.stringContaining('过期') },
  })
})

test('a forgotten password is mended at the desk: the old one and every session end, a slip gives a new one', async () => {
  const { as, signIn } = await office()
  expect((await as('renshe', 'GET /api/people/me')).status).toBe(200)
  const { body } = await as('renshe.guanli', 'POST /api/accounts/renshe/reset')
  expect((await as('renshe', 'GET /api/people/me')).status).toBe(401)
  expect((await signIn('renshe')).status).toBe(401)
  expect((await signIn('renshe', (body.slip as { password: string }).password)).status).toBe(200)
})

test('a disabled account is out at once, and in again with the password it had', async () => {
  const { as, signIn } = await office()
  await as('renshe', 'GET /api/people/me')
  expect((await as('guanli', 'POST /api/accounts/renshe/disable', {})).status).toBe(200)
  expect((await as('renshe', 'GET /api/people/me')).status).toBe(401)
  expect((await signIn('renshe')).status).toBe(403)
  expect((await as('guanli', 'POST /api/accounts/renshe/disable', {})).status).toBe(409)
  expect((await as('guanli', 'POST /api/accounts/renshe/enable')).status).toBe(200)
  expect((await signIn('renshe')).status).toBe(200)
})

test('whoever is the only one of a duty at a desk is known to be, and not once another is there or they are gone', async () => {
  const { as } = await office()
  const alone = async (account: string) => (await as('guanli', `GET /api/accounts/${account}`)).body.alone
  expect(await alone('ducha')).toBe(true)
  expect(await alone('renshe')).toBe(false)
  await as('guanli', 'POST /api/accounts/renshe.two/disable', {})
  expect(await alone('renshe')).toBe(true)
  expect(await alone('renshe.two')).toBe(false)
})

test('who moves to another unit works there from the next call on', async () => {
  const { as, kept } = await office()
  await as('renshe', 'GET /api/people/me')
  const moved = { name: '示例经办·住建', role: 'lead', department: other.id, successor: 'renshe.two' }
  expect((await as('guanli', 'POST /api/accounts/renshe/move', moved)).status).toBe(200)
  expect(await as('renshe', 'GET /api/people/me')).toMatchObject({
    body: { person: { role: 'lead', department: other } },
  })
  expect((await kept('renshe')).events?.at(-1)).toMatchObject({
    type: 'moved',
    by: { name: '示例管理员' },
    successor: { name: '示例经办·人社二' },
  })
})

test.each(['zhujian', 'renshe', 'ducha', 'nobody-here'])(
  '%s takes over nothing from an officer of another desk',
  async (successor) => {
    const { as } = await office()
    expect((await as('guanli', 'POST /api/accounts/renshe/disable', { successor })).status).toBe(400)
  },
)

test('sessions are listed and ended, one or all', async () => {
  const { as, signIn, call, house } = await office()
  const first = String((await signIn('renshe')).body.token)
  house.clock.advance(60_000)
  const second = String((await signIn('renshe')).body.token)
  const read = await as('guanli', 'GET /api/accounts/renshe')
  const sessions = read.body.sessions as { id: string; openedAt: string }[]
  expect(sessions.map(({ openedAt }) => openedAt)).toEqual(['2026-11-23T02:01:00.000Z', '2026-11-23T02:00:00.000Z'])
  await as('guanli', 'POST /api/accounts/renshe/sign-out', { session: sessions[0]?.id })
  const stands = async () => [
    (await call('GET /api/people/me', { token: first })).status,
    (await call('GET /api/people/me', { token: second })).status,
  ]
  expect(await stands()).toEqual([200, 401])
  house.clock.advance(1_000)
  await as('guanli', 'POST /api/accounts/renshe/sign-out', {})
  expect(await stands()).toEqual([401, 401])
  expect((await as('guanli', 'GET /api/accounts/renshe')).body.sessions).toEqual([])
  expect((await signIn('renshe')).status).toBe(200)
})

/** Whom each administrator looks after; nobody else anybody. */
const ofCounty = ['qu.guanli', 'qu.zhujian', 'wanghua']
const looksAfter: Partial<Record<Who, readonly string[]>> = {
  guanli: everyAccount,
  'guanli.two': everyAccount,
  'qu.guanli': ofCounty,
  'xian.guanli': ['xian.guanli'],
  'renshe.guanli': ['renshe.guanli', 'renshe', 'renshe.two'],
}

test.each(everyAccount)('%s sees the accounts that are theirs to look after, and no other', async (who) => {
  const { as } = await office()
  const own = looksAfter[who]
  const listed = await as(who, 'GET /api/accounts')
  if (own)
    expect((listed.body.accounts as { account: string }[]).map(({ account }) => account)).toEqual([...own].sort())
  else expect(listed.status).toBe(403)
  for (const one of everyAccount)
    expect([one, (await as(who, `GET /api/accounts/${one}`)).status]).toEqual([
      one,
      own ? (own.includes(one) ? 200 : 404) : 403,
    ])
})

test.each([
  ['guanli', { role: 'supervisor' }, 201],
  ['guanli', { role: 'administrator', area: neighbour.id }, 201],
  ['qu.guanli', { role: 'administrator', area: '371502101' }, 201],
  ['qu.guanli', { role: 'officer', department: 'housing@371502' }, 201],
  ['qu.guanli', { role: 'officer', department: 'housing' }, 403],
  ['qu.guanli', { role: 'administrator' }, 403],
  ['qu.guanli', { role: 'administrator', area: neighbour.id }, 403],
  ['qu.guanli', { role: 'supervisor' }, 403],
  ['renshe.guanli', { role: 'lead', department: unit.id }, 201],
  ['renshe.guanli', { role: 'lead', department: other.id }, 403],
  ['renshe.guanli', { role: 'administrator', department: unit.id }, 201],
  ['guanli', { role: 'officer' }, 400],
  ['guanli', { role: 'clerk' }, 400],
  ['guanli', { role: 'administrator', department: unit.id, area: neighbour.id }, 400],
] as const)('%s opening %o comes to %i', async (who, seat, status) => {
  const { as } = await office()
  const asked = { account: 'xinren', name: '示例新人', ...seat }
  expect((await as(who, 'POST /api/accounts', asked)).status).toBe(status)
})

test('nobody raises an account above what they look after', async () => {
  const { as } = await office()
  const raised = { name: '示例', role: 'administrator' }
  expect((await as('renshe.guanli', 'POST /api/accounts/renshe/move', raised)).status).toBe(403)
})

test('nobody disables or moves themselves', async () => {
  const { as } = await office()
  expect((await as('guanli', 'POST /api/accounts/guanli/disable', {})).status).toBe(409)
  expect((await as('guanli', 'POST /api/accounts/guanli/move', { name: '示例', role: 'supervisor' })).status).toBe(409)
})

test('two administrators who disable each other at the same moment do not both go', async () => {
  const { as, kept } = await office()
  await Promise.all([as('guanli', 'GET /api/people/me'), as('guanli.two', 'GET /api/people/me')])
  await Promise.all([
    as('guanli', 'POST /api/accounts/guanli.two/disable', {}),
    as('guanli.two', 'POST /api/accounts/guanli/disable', {}),
  ])
  const left = [await kept('guanli'), await kept('guanli.two')].filter(({ disabled }) => !disabled)
  expect(left.length).toBeGreaterThan(0)
})
