import { gunzipSync } from 'node:zlib'
import { question } from '@shared/answers/contract'
import { fileReply, operation } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import { endpoint } from '../../functions/platform/http/endpoint'
import { api } from '../../functions/platform/http/http'
import type { CallRecord } from '../../functions/platform/log'

const echo = operation({
  name: 'echo',
  route: 'POST /api/echo/{id}',
  summary: '回声',
  callers: 'anyone',
  params: z.strictObject({ id: z.string() }),
  body: z.strictObject({ question }),
  reply: z.object({ question: z.string() }),
})
const officersOnly = operation({
  name: 'officersOnly',
  route: 'GET /api/officers-only',
  summary: '只给经办',
  callers: ['officer'],
  reply: z.object({ name: z.string() }),
})
const broken = operation({
  name: 'broken',
  route: 'GET /api/broken',
  summary: '坏的',
  callers: 'anyone',
  reply: z.object({}),
})
const fetchFile = operation({
  name: 'fetchFile',
  route: 'GET /api/file',
  summary: '一个文件',
  callers: 'anyone',
  reply: fileReply,
})

const records: CallRecord[] = []
const people: Record<string, Caller> = {
  officer: { id: 'o', role: 'officer', name: '示例经办' },
  citizen: { id: 'c', role: 'citizen', name: '示例居民' },
}
const app = api(
  [
    endpoint(echo, async ({ body }) => ({ question: body.question, secret: 'never leaves' })),
    endpoint(officersOnly, async (_received, caller) => ({ name: caller.name })),
    endpoint(fetchFile, async () => ({
      name: '台账.csv',
      type: 'text/csv',
      bytes: Uint8Array.of(0xef, 0xbb, 0xbf, 49),
    })),
    endpoint(broken, async () => {
      throw new Error('password of the database: 1234')
    }),
  ],
  {
    identify: async (token) => {
      const caller = people[token]
      if (!caller) throw new Problem('session-ended')
      return caller
    },
    log: { call: (one) => void records.push(one), broke: () => undefined, note: () => undefined },
    now: () => new Date('2026-11-23T08:00:00Z'),
  },
)
const writtenNames: string[] = []
let held = { name: 'first' }
const noted = z.string().transform((name) => {
  writtenNames.push(name)
  return name
})
const talk = api(
  [
    endpoint(
      operation({
        name: 'long',
        route: 'GET /api/long',
        summary: '长的',
        callers: ['officer'],
        reply: z.object({ text: z.string() }),
      }),
      async () => ({ text: '暖'.repeat(5_000) }),
    ),
    endpoint(
      operation({
        name: 'alike',
        route: 'GET /api/alike',
        summary: '大家一样的',
        callers: ['officer'],
        alike: true,
        reply: z.object({ name: noted }),
      }),
      async () => held,
    ),
  ],
  {
    identify: async (token) => people[token]!,
    log: { call: () => undefined, broke: () => undefined, note: () => undefined },
    now: () => new Date('2026-11-23T08:00:00Z'),
  },
)
const post = (text: string) =>
  app.request('/api/echo/1', { method: 'POST', body: text, headers: { 'content-type': 'application/json' } })
const ask = (asked: unknown) => post(JSON.stringify({ question: asked }))

test('a question is trimmed, and mark-up and control characters are taken out of it', async () => {
  const response = await ask('  孩子<b>六岁</b>\u0000能上学\u200b吗 ')
  expect(await response.json()).toEqual({ question: '孩子 六岁 能上学 吗' })
})

const bad: [what: string, text: string, status: number][] = [
  ['an empty question', '{"question":""}', 400],
  ['only blanks', '{"question":"   "}', 400],
  ['10,000 characters', JSON.stringify({ question: '问'.repeat(10_000) }), 400],
  ['only pictures', '{"question":"😀😀😀😀"}', 400],
  ['only control characters', '{"question":"\\u0001\\u0002\\u0003"}', 400],
  ['a number for a question', '{"question":5}', 400],
  ['no question at all', '{}', 400],
  ['unknown fields', '{"question":"怎么落户","admin":true}', 400],
  ['JSON that is no JSON', '{"question":', 400],
  ['nothing', '', 400],
  ['a list', '[]', 400],
  ['more than 128 KB', JSON.stringify({ question: '问'.repeat(80_000) }), 413],
]

test.each(bad)('%s is refused in Chinese, with a request id that is in the log', async (_what, text, status) => {
  const response = await post(text)
  const problem = (await response.json()) as { title: string; detail?: string; requestId: string }
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  expect(`${problem.title}${problem.detail ?? ''}`).toMatch(/^[^a-zA-Z]*(admin)?[^a-zA-Z]*$/)
  expect(problem.requestId).toBe(response.headers.get('x-request-id'))
  if (status === 400) expect(records.at(-1)).toMatchObject({ requestId: problem.requestId, status })
})

test('what breaks inside is told in one calm sentence and no detail', async () => {
  const response = await app.request('/api/broken')
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('1234')
})

test.each([
  [undefined, 401],
  ['citizen', 403],
  ['forged', 401],
  ['officer', 200],
])('with the session of %s an officers’ operation answers %i', async (token, status) => {
  const headers = token ? { authorization: `Bearer ${token}` } : {}
  expect((await app.request('/api/officers-only', { headers: headers as Record<string, string> })).status).toBe(status)
})

test('where anyone may call, a stale session is no reason to refuse', async () => {
  const headers = { authorization: 'Bearer forged', 'content-type': 'application/json' }
  const body = JSON.stringify({ question: '怎么落户' })
  expect((await app.request('/api/echo/1', { method: 'POST', body, headers })).status).toBe(200)
})

test('an address that does not exist is a 404 in the same form', async () => {
  const response = await app.request('/api/nowhere')
  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({ type: 'urn:problem:not-found', requestId: expect.any(String) })
})

test('the description of the API names every operation and what it may refuse', async () => {
  const description = (await (await app.request('/api/openapi.json')).json()) as { paths: Record<string, object> }
  expect(Object.keys(description.paths)).toEqual(['/api/echo/{id}', '/api/officers-only', '/api/file', '/api/broken'])
  expect(await (await app.request('/api/docs')).text()).toContain('只给经办')
})

test('a file goes out byte by byte, under its Chinese name', async () => {
  const response = await app.request('/api/file')
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf, 49])
  expect(response.headers.get('content-type')).toBe('text/csv')
  expect(response.headers.get('content-disposition')).toBe(
    `attachment; filename="file.csv"; filename*=UTF-8''${encodeURIComponent('台账.csv')}`,
  )
})

test('a long answer for one person goes out packed to whoever can unpack it, and is kept by nobody', async () => {
  const long = '暖'.repeat(5_000)
  const packed = await talk.request('/api/long', {
    headers: { authorization: 'Bearer officer', 'accept-encoding': 'gzip' },
  })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('cache-control')).toBe('no-store')
  expect(JSON.parse(gunzipSync(await packed.arrayBuffer()).toString())).toEqual({ text: long })
  const plain = await talk.request('/api/long', { headers: { authorization: 'Bearer officer' } })
  expect(await plain.json()).toEqual({ text: long })
})

test('a reply that many are given alike is written once, and another one is written by itself', async () => {
  const ask = async () => (await talk.request('/api/alike', { headers: { authorization: 'Bearer officer' } })).json()
  expect([await ask(), await ask()]).toEqual([{ name: 'first' }, { name: 'first' }])
  expect(writtenNames).toEqual(['first'])
  held = { name: 'second' }
  expect(await ask()).toEqual({ name: 'second' })
  expect(writtenNames).toEqual(['first', 'second'])
})

test('a body that says itself that it is too long is refused before it is read', async () => {
  const body = JSON.stringify({ question: '长'.repeat(50_000) })
  const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }
  const refused = await app.request('/api/echo/1', { method: 'POST', body, headers })
  expect(refused.status).toBe(413)
})
