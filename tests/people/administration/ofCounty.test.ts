import type { Caller } from '@shared/people/caller'
import { requireRole } from '@shared/people/caller'
import { staffRoles } from '@shared/people/words'
import { allContracts } from '../../../functions/platform/allContracts'
import { promiseEndpoints } from '../../../functions/promises/endpoints'
import { door } from '../../support/door'
import { testHouse } from '../../support/house'
import { office } from './office'

const desk = 'desk@371502'
const watcher = (role: 'supervisor' | 'editor'): Caller => ({
  id: `staff-${role}`,
  role,
  name: '示例',
  department: desk,
})

test.each(['supervisor', 'editor'] as const)(
  'the administrator of a county opens its %s at its desk, and none for the city or at an organ',
  async (role) => {
    const { as, kept } = await office()
    const body = { account: `qu.${role}`, name: '示例·东昌府区', role }
    const status = async (more: object) => (await as('qu.guanli', 'POST /api/accounts', { ...body, ...more })).status
    expect(await status({})).toBe(403)
    expect(await status({ department: 'desk@371526' })).toBe(403)
    expect(await status({ department: 'housing@371502' })).toBe(400)
    expect(await status({ department: desk })).toBe(201)
    expect(await kept(`qu.${role}`)).toMatchObject({ role, department: { id: desk } })
  },
)

test('who hands out for the city sits at no unit', async () => {
  const { as } = await office()
  const body = { account: 'fenban.two', name: '示例分办', role: 'dispatcher', department: desk }
  expect((await as('guanli', 'POST /api/accounts', body)).status).toBe(400)
})

const isOwn = (callers: readonly string[]) => staffRoles.every((one) => callers.includes(one))
const forThem = allContracts.flatMap(({ name, callers, county = false }) =>
  callers === 'anyone' || isOwn(callers)
    ? []
    : (['supervisor', 'editor'] as const)
        .filter((role) => callers.includes(role))
        .map((role) => ({ name, callers, county, role })),
)

test('of what the city’s supervisor and editor may do, those of a county may do what was meant for their tree alone', () => {
  const may = forThem.filter(({ callers, county, role }) => {
    try {
      requireRole(callers, watcher(role), county)
      return true
    } catch {
      return false
    }
  })
  expect(may.map(({ name, role }) => `${role} ${name}`)).toEqual(
    forThem.filter(({ county }) => county).map(({ name, role }) => `${role} ${name}`),
  )
  expect(may.length).toBeLessThan(forThem.length / 2)
})

test('what is open to everybody shows them no more than everybody sees', async () => {
  const ask = door(promiseEndpoints(testHouse()))
  const [seen, everybodys] = await Promise.all(
    [watcher('supervisor'), undefined].map((who) => ask(who, 'GET /api/promises' as never)),
  )
  expect(seen).toEqual(everybodys)
})

test('the supervisor of a county reads what was done to accounts of its tree, and of nobody else', async () => {
  const { as, signIn, call } = await office()
  const opened = { account: 'qu.ducha', name: '示例督查·东昌府区', role: 'supervisor', department: desk }
  const { body } = await as('qu.guanli', 'POST /api/accounts', opened)
  await as('guanli', 'POST /api/accounts/renshe/reset')
  const first = await signIn('qu.ducha', (body.slip as { password: string }).password)
  const next = 'zijide-hua-2026-a'
  const current = (body.slip as { password: string }).password
  const changed = await call('PUT /api/people/me/password', {
    token: String(first.body.token),
    body: { current, next },
  })
  const read = await call('GET /api/account-acts', { token: String(changed.body.token) })
  const accounts = (read.body.acts as { account: string }[]).map(({ account }) => account)
  expect([...new Set(accounts)]).toEqual(['wanghua', 'qu.zhujian', 'qu.guanli', 'qu.ducha'])
})
