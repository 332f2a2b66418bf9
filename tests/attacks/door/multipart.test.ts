import { allEndpoints } from '../../../functions/local/allEndpoints'
import { allContracts } from '../../../functions/platform/allContracts'
import { edgeOf } from '../../../functions/platform/http/edge'
import { api } from '../../../functions/platform/http/http'
import { testHouse } from '../../support/house'
import { watched } from '../../../functions/measure/attack/watched'

const part = (name: string, filename: string) =>
  `--x\r\ncontent-disposition: form-data; name="${name}"; filename="${filename}"\r\ncontent-type: image/jpeg\r\n\r\nabc\r\n`

test.each([
  ['without a boundary', 'multipart/form-data', part('content', 'a.jpg')],
  ['of ten thousand parts', 'multipart/form-data; boundary=x', part('a', 'a.jpg').repeat(1_000)],
  ['that never ends', 'multipart/form-data; boundary=x', part('content', 'a.jpg')],
  ['with a path for a name', 'multipart/form-data; boundary=x', `${part('content', '../../secrets.json')}--x--`],
  ['with a name turned round', 'multipart/form-data; boundary=x', `${part('content', '\u202Egpj.exe')}--x--`],
  ['with a name that holds nothing', 'multipart/form-data; boundary=x', `${part('content', 'a.jpg\0.exe')}--x--`],
  ['that calls itself JSON too', 'application/json, multipart/form-data; boundary=x', '{}'],
  ['of mixed kinds', 'multipart/mixed; boundary="', '{}'],
])('a form of parts %s is no JSON at any door, and nothing is written', async (_what, type, body) => {
  const { house, writes } = watched(testHouse())
  const present = { id: 'staff-one', role: 'supervisor', name: '示例' } as const
  const outcomes = new Set<number>()
  for (const { route, body: taken, callers } of allContracts) {
    if (!taken) continue
    const role = callers === 'anyone' ? present.role : callers[0]!
    const app = api(allEndpoints(house), { ...edgeOf(house), identify: async () => ({ ...present, role }) })
    const [method = 'POST', path = ''] = route.split(' ')
    const headers = { 'content-type': type, authorization: 'Bearer x' }
    const answer = await app.request(path.replaceAll(/\{\w+\}/g, 'AB12-CD34'), { method, headers, body })
    outcomes.add(answer.status)
    expect([400, 404, 415]).toContain(answer.status)
  }
  expect(outcomes).toContain(415)
  expect(writes()).toBe(0)
})
