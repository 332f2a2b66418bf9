import { allEndpoints } from '../../../functions/local/allEndpoints'
import { allContracts } from '../../../functions/platform/allContracts'
import { edgeOf } from '../../../functions/platform/http/edge'
import { api } from '../../../functions/platform/http/http'
import { testHouse } from '../../support/house'

jest.setTimeout(60_000)

const script = '203.0.113.9'

function open(proxies = 0) {
  const house = testHouse()
  const app = api(allEndpoints(house), { ...edgeOf(house), proxies })
  return {
    house,
    send: (method: string, path: string, headers: Record<string, string> = {}, body?: object) =>
      app.request(
        path,
        {
          method,
          headers: { 'content-type': 'application/json', ...headers },
          ...(body ? { body: JSON.stringify(body) } : {}),
        },
        { incoming: { socket: { remoteAddress: script } } },
      ),
  }
}
const told = (nth: number): Record<string, string>[] => [
  { 'x-forwarded-for': `10.0.0.${nth}` },
  { 'x-forwarded-for': `10.0.0.${nth}, 192.0.2.${nth}` },
  { forwarded: `for=10.0.0.${nth}` },
  { 'x-real-ip': `10.0.0.${nth}`, 'client-ip': `10.0.0.${nth}`, 'true-client-ip': `10.0.0.${nth}` },
  { 'cf-connecting-ip': `10.0.0.${nth}`, host: `host-${nth}.example.com`, 'x-forwarded-host': `h${nth}.example.com` },
]

test('whatever a caller says of where it comes from, it is counted where it is', async () => {
  const { send } = open()
  const outcomes: number[] = []
  for (let nth = 0; nth < 25; nth++)
    for (const headers of told(nth))
      outcomes.push((await send('GET', '/api/policies?search=%E8%B7%AF%E7%81%AF', headers)).status)
  expect(outcomes.filter((status) => status === 200)).toHaveLength(100)
  expect(outcomes.at(-1)).toBe(429)
})

test('behind a proxy of ours only what the proxy adds at the end counts', async () => {
  const { send } = open(1)
  const outcomes: number[] = []
  for (let nth = 0; nth < 120; nth++) {
    const headers = { 'x-forwarded-for': `10.0.${nth}.1, 10.1.${nth}.1, ${script}`, forwarded: `for=10.2.${nth}.1` }
    outcomes.push((await send('GET', '/api/policies?search=%E8%B7%AF%E7%81%AF', headers)).status)
  }
  expect(outcomes.filter((status) => status === 200)).toHaveLength(100)
  const elsewhere = { 'x-forwarded-for': `${script}, 192.0.2.10` }
  expect((await send('GET', '/api/policies?search=%E8%B7%AF%E7%81%AF', elsewhere)).status).toBe(200)
})

test('nothing a caller adds makes a reading into a writing, or one address into another', async () => {
  const { send } = open()
  for (const method of ['PUT', 'DELETE', 'PATCH', 'POST']) {
    const asked = { 'x-http-method-override': method, 'x-method-override': method, 'x-http-method': method }
    const [plain, other] = [await send('GET', '/api/ledger'), await send('GET', `/api/ledger?_method=${method}`, asked)]
    expect([plain.status, other.status === 200 || other.status === 400]).toEqual([200, true])
    const moved = { 'x-original-url': '/api/people/me', 'x-rewrite-url': '/api/inquiries/queue' }
    expect(await (await send('GET', '/api/ledger', moved)).text()).toBe(await (await send('GET', '/api/ledger')).text())
  }
})

test.each(['HEAD', 'OPTIONS', 'PATCH', 'QUERY', 'PROPFIND'])(
  '%s of what is somebody’s tells and does nothing',
  async (method) => {
    const { send } = open()
    for (const { route, callers } of allContracts) {
      if (callers === 'anyone' || !route.startsWith('GET ')) continue
      const path = route.split(' ')[1]!.replaceAll(/\{\w+\}/g, 'x')
      const answer = await send(method, path)
      expect([400, 401, 404]).toContain(answer.status)
      for (const [name] of answer.headers) expect(name).not.toMatch(/^access-control-/)
      if (method === 'HEAD') expect(await answer.text()).toBe('')
    }
  },
)
