import { operation } from '@shared/operation'
import * as z from 'zod'
import { endpoint } from '../../functions/platform/http/endpoint'
import { api } from '../../functions/platform/http/http'
import { givenOf, keeping } from '../../functions/platform/http/kept'
import { silentLog } from '../../functions/platform/log'

const counted = operation({
  name: 'counted',
  route: 'GET /api/counted',
  summary: '示例',
  callers: 'anyone',
  keptFor: 3_000,
  query: z.strictObject({ month: z.string().optional() }),
  reply: z.object({ times: z.number() }),
})

function city() {
  let clock = 0
  let times = 0
  const ready: (() => void)[] = []
  const app = api(
    [
      endpoint(counted, async () => {
        times++
        await new Promise<void>((resolve) => ready.push(resolve))
        return { times }
      }),
    ],
    {
      identify: () => Promise.reject(new Error('nobody')),
      log: silentLog,
      now: () => new Date(0),
      keep: keeping(() => clock),
    },
  )
  const finish = async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    for (const one of ready.splice(0)) one()
  }
  return { app, finish, counts: () => times, pass: (ms: number) => (clock += ms) }
}

test('a hundred who read at once wait for one counting', async () => {
  const { app, finish, counts } = city()
  const readers = Array.from({ length: 100 }, () => app.request('/api/counted'))
  await finish()
  const answers = await Promise.all(readers)
  expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(200))
  expect(counts()).toBe(1)
})

test('for a while nothing is counted anew; then the last answer goes out once more and a newer one is made beside; what is too old is not given', async () => {
  const { app, finish, counts, pass } = city()
  const first = app.request('/api/counted')
  await finish()
  await first
  pass(2_900)
  expect(await (await app.request('/api/counted')).json()).toEqual({ times: 1 })
  expect(counts()).toBe(1)
  pass(200)
  expect(await (await app.request('/api/counted')).json()).toEqual({ times: 1 })
  await finish()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(await (await app.request('/api/counted')).json()).toEqual({ times: 2 })
  pass(60_000)
  const late = app.request('/api/counted')
  await finish()
  expect(await (await late).json()).toEqual({ times: 3 })
})

test('what takes long to count is kept longer, so that counting never takes all the time there is', async () => {
  const { app, finish, counts, pass } = city()
  const first = app.request('/api/counted')
  await new Promise((resolve) => setTimeout(resolve, 5))
  pass(10_000)
  await finish()
  await first
  pass(40_000)
  expect(await (await app.request('/api/counted')).json()).toEqual({ times: 1 })
  expect(counts()).toBe(1)
  pass(20_000)
  expect(await (await app.request('/api/counted')).json()).toEqual({ times: 1 })
  expect(counts()).toBe(2)
})

test('whoever holds the answer already is told so and gets nothing more', async () => {
  const { app, finish } = city()
  const first = app.request('/api/counted')
  await finish()
  const etag = (await first).headers.get('etag') ?? ''
  const again = await app.request('/api/counted', { headers: { 'if-none-match': `"other", ${etag}` } })
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
})

test('what is kept is bounded, and a counting that failed is tried again by the next', async () => {
  const keep = keeping(() => 0)
  for (let nth = 0; nth < 1_000; nth++) await keep(`key ${nth}`, 1_000, async () => givenOf(nth))
  let made = 0
  const again = async () => givenOf(++made)
  await keep('key 999', 1_000, again)
  await keep('key 0', 1_000, again)
  expect(made).toBe(1)
  await expect(keep('broken', 1_000, () => Promise.reject(new Error('once')))).rejects.toThrow('once')
  expect(await keep('broken', 1_000, again)).toEqual(givenOf(2))
})

test('the description of the API is made once, however many ask for it', async () => {
  const { app } = city()
  const answers = await Promise.all(Array.from({ length: 200 }, () => app.request('/api/openapi.json')))
  const texts = await Promise.all(answers.map((one) => one.text()))
  expect(new Set(texts).size).toBe(1)
  expect(JSON.parse(texts[0] ?? '')).toMatchObject({ openapi: '3.1.0' })
  const etag = answers[0]?.headers.get('etag') ?? ''
  expect((await app.request('/api/openapi.json', { headers: { 'if-none-match': etag } })).status).toBe(304)
  const page = await app.request('/api/docs')
  expect([page.headers.get('content-type'), page.status]).toEqual(['text/html; charset=UTF-8', 200])
})

test('one address gets so many whole descriptions in a minute and reads then when it may go on; whoever holds it, and others, read on', async () => {
  const { app } = city()
  const read = (from: string, etag = '') =>
    app.request(
      '/api/openapi.json',
      { headers: { 'if-none-match': etag } },
      { incoming: { socket: { remoteAddress: from } } },
    )
  const etag = (await read('192.0.2.10')).headers.get('etag') ?? ''
  const outcomes: number[] = []
  for (let nth = 0; nth < 40; nth++) outcomes.push((await read('203.0.113.9')).status)
  expect(outcomes.filter((status) => status === 200)).toHaveLength(30)
  const refused = await read('203.0.113.9')
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
  expect(await refused.json()).toMatchObject({ detail: '接口说明读得太多，60 秒后可以再试' })
  expect((await read('203.0.113.9', etag)).status).toBe(304)
  expect((await read('192.0.2.10')).status).toBe(200)
})
