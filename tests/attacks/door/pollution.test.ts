import { allEndpoints } from '../../../functions/local/allEndpoints'
import { allContracts } from '../../../functions/platform/allContracts'
import { edgeOf } from '../../../functions/platform/http/edge'
import { api } from '../../../functions/platform/http/http'
import { testHouse } from '../../support/house'

const bodies = [
  '{"__proto__":{"role":"supervisor","id":"polluted"}}',
  '{"constructor":{"prototype":{"role":"supervisor","id":"polluted"}}}',
  '[{"__proto__":{"role":"supervisor"}}]',
  '{"question":{"__proto__":{"role":"supervisor"},"length":9}}',
  '{"\\u005f_proto__":{"role":"supervisor"}}',
]
const names = ['__proto__', 'constructor', 'prototype', '__proto__[role]', 'constructor.prototype.role', 'toString']

test('no body, name in an address or name in a query reaches what all objects share', async () => {
  const house = testHouse()
  const app = api(allEndpoints(house), edgeOf(house))
  const before = Object.getOwnPropertyNames(Object.prototype).sort()
  for (const { route, callers } of allContracts) {
    if (callers !== 'anyone') continue
    const [method = 'GET', path = ''] = route.split(' ')
    for (const body of method === 'GET' ? [undefined] : bodies) {
      const headers = { 'content-type': 'application/json' }
      const answer = await app.request(path.replaceAll(/\{\w+\}/g, '__proto__'), {
        method,
        headers,
        ...(body ? { body } : {}),
      })
      expect(answer.status).toBeLessThan(500)
    }
    for (const name of names) {
      const answer = await app.request(`${path.replaceAll(/\{\w+\}/g, name)}?${name}=supervisor&${name}=x`, { method })
      expect(answer.status).toBeLessThan(500)
    }
  }
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before)
  expect(({} as { role?: string }).role).toBeUndefined()
})
