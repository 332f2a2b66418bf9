import type { LambdaEvent } from 'hono/aws-lambda'
import { departmentEndpoints } from '../../functions/departments/endpoints'
import { addStaff } from '../../functions/people/addStaff'
import { peopleEndpoints } from '../../functions/people/endpoints'
import { accounts } from '../../functions/platform/identity/account'
import { allContracts } from '../../functions/platform/allContracts'
import type { CloudHouse } from '../../functions/platform/cloud/cloudHouse'
import { healthEndpoints } from '../../functions/platform/health'
import { onLambda } from '../../functions/platform/cloud/lambda'
import { testHouse } from '../support/house'
import { httpEvent } from './httpEvent'

const cloud = (settled = async () => {}): CloudHouse => ({ ...testHouse({ mode: 'cloud' }), settled })
const ask = async (handler: ReturnType<typeof onLambda>, event: LambdaEvent) => {
  const { statusCode, body, headers } = (await handler(event)) as { statusCode: number; body: string; headers: object }
  return { statusCode, headers, body: JSON.parse(body) }
}

test('an API Gateway event becomes a call, and its answer a reply with Chinese text whole', async () => {
  const house = cloud()
  const reply = await ask(onLambda(house, departmentEndpoints(house)), httpEvent('GET', '/api/departments'))
  expect(reply.statusCode).toBe(200)
  expect(reply.body.departments.length).toBeGreaterThan(20)
  // What everybody may read is named by its content, and asked for anew each time.
  expect(reply.headers).toMatchObject({ 'cache-control': 'private, no-cache', etag: expect.any(String) })
})

test('an unknown address is refused as a problem', async () => {
  const house = cloud()
  const reply = await ask(onLambda(house, departmentEndpoints(house)), httpEvent('GET', '/api/nowhere'))
  expect(reply).toMatchObject({ statusCode: 404, body: { type: 'urn:problem:not-found' } })
})

test('the answer waits for what was begun beside it', async () => {
  let settled = false
  const house = cloud(async () => {
    settled = true
  })
  await onLambda(house, departmentEndpoints(house))(httpEvent('GET', '/api/departments'))
  expect(settled).toBe(true)
})

test('with its initial password an account in the cloud may only see itself and choose a new one', async () => {
  const house = cloud()
  const made = { account: 'shili', role: 'dispatcher', name: '示例分办', password: 'initial-2026' } as const
  await addStaff(made, { accounts: house.store(accounts), now: house.now() })
  const handler = onLambda(house, peopleEndpoints(house))
  const credentials = { account: 'shili', password: 'initial-2026' }
  const session = await ask(handler, httpEvent('POST', '/api/people/sessions/staff', { body: credentials }))
  expect(session.body.mustChangePassword).toBe(true)

  const { token } = session.body
  expect((await ask(handler, httpEvent('GET', '/api/people/me', { token }))).statusCode).toBe(200)
  const refused = await ask(handler, httpEvent('GET', '/api/people/undelivered', { token }))
  expect(refused).toMatchObject({ statusCode: 403, body: { type: 'urn:problem:password-must-change' } })

  const change = { token, body: { current: 'initial-2026', next: 'chosen-2026-11' } }
  const changed = await ask(handler, httpEvent('PUT', '/api/people/me/password', change))
  expect(changed.statusCode).toBe(200)
  const now = httpEvent('GET', '/api/people/undelivered', { token: changed.body.token })
  expect((await ask(handler, now)).statusCode).toBe(200)
})

test('one function describes the whole API and tells how it is', async () => {
  const house = cloud()
  const counts = async () => ({ documents: 3, provisions: 40, cards: 2 })
  const handler = onLambda(house, healthEndpoints(house, counts), allContracts)
  const { body } = await ask(handler, httpEvent('GET', '/api/openapi.json'))
  expect(Object.keys(body.paths)).toEqual(
    expect.arrayContaining(['/api/answers', '/api/inquiries/{id}', '/api/ledger']),
  )
  const health = await ask(handler, httpEvent('GET', '/api/health'))
  expect(health.body).toMatchObject({ ok: true, mode: 'cloud', documents: 3, provisions: 40, cards: 2 })
})
