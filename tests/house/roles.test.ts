import type { Operation } from '@shared/operation'
import { type Role, role } from '@shared/people/role'
import { allEndpoints } from '../../functions/local/allEndpoints'
import { type Account, accounts } from '../../functions/platform/identity/account'
import { allContracts } from '../../functions/platform/allContracts'
import { edgeOf } from '../../functions/platform/http/edge'
import { api } from '../../functions/platform/http/http'
import { testHouse } from '../support/house'
import { roleTable } from './roleTable'

const everyone = ['nobody', ...role.options] as const
type Who = (typeof everyone)[number]

/** Whom each letter of the table means. */
const letters: Record<string, Who> = {
  '-': 'nobody',
  c: 'citizen',
  o: 'officer',
  l: 'lead',
  d: 'dispatcher',
  e: 'editor',
  s: 'supervisor',
  k: 'clerk',
  a: 'administrator',
}

const house = testHouse()
const app = api(allEndpoints(house), edgeOf(house))
const people = new Map<Who, Account>()
beforeAll(async () => {
  for (const one of role.options) {
    const department =
      one === 'officer' || one === 'lead'
        ? { department: { id: 'housing', name: '市住房城乡建设局' } }
        : one === 'clerk'
          ? { area: { id: '371502101277', name: '东昌府区沙镇镇王化村' } }
          : {}
    const account = {
      id: `example-${one}`,
      version: 0,
      role: one satisfies Role,
      name: '示例',
      places: [],
      disabled: false,
    }
    const made = await house.store(accounts).create({ ...account, ...department, createdAt: house.now().toISOString() })
    people.set(one, made)
  }
})

/** A session of its own for every call, a second later than the last: one of the calls ends it, and one all until then. */
async function tokenOf(who: Who): Promise<string | undefined> {
  house.clock.advance(1_000)
  const account = people.get(who)
  return account && (await house.identity.open(account)).token
}

/** An empty call: it gets past the door or not; what happens inside is each slice's own matter. */
async function knock({ route }: Operation, token: string | undefined): Promise<number> {
  const [method = '', path = ''] = route.split(' ')
  const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) }
  const body = method === 'GET' ? {} : { body: '{}' }
  const reply = await app.request(path.replaceAll(/\{\w+\}/g, 'ABCD-EFGH'), { method, headers, ...body })
  return reply.status
}

test('the table holds every operation, once', () => {
  expect(Object.keys(roleTable).sort()).toEqual(allContracts.map(({ name }) => name).sort())
  for (const cells of Object.values(roleTable)) expect(cells.length).toBeLessThanOrEqual(everyone.length)
})

describe.each(allContracts.map((one) => [one.name, one] as const))('%s', (name, contract) => {
  const cells = roleTable[name] ?? ''
  const welcome = new Set<Who | undefined>(
    cells.startsWith('-') ? everyone : [...cells].map((letter) => letters[letter]),
  )

  test.each(everyone)('answers %s as the table says', async (who) => {
    const status = await knock(contract, await tokenOf(who))
    if (welcome.has(who)) expect([401, 403]).not.toContain(status)
    else expect(status).toBe(who === 'nobody' ? 401 : 403)
  })

  test('treats a forged session like none', async () => {
    const status = await knock(contract, `${await tokenOf('dispatcher')}x`)
    if (welcome.has('nobody')) expect([401, 403]).not.toContain(status)
    else expect(status).toBe(401)
  })
})
