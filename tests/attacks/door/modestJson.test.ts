import { operation } from '@shared/operation'
import * as z from 'zod'
import { endpoint } from '../../../functions/platform/http/endpoint'
import { api } from '../../../functions/platform/http/http'
import { silentLog } from '../../../functions/platform/log'

const told = operation({
  name: 'told',
  route: 'POST /api/told',
  summary: '示例',
  callers: 'anyone',
  body: z.strictObject({ text: z.unknown() }),
  reply: z.object({ text: z.unknown() }),
})
const app = api([endpoint(told, async ({ body }) => ({ text: body.text }))], {
  identify: () => Promise.reject(new Error('nobody')),
  log: silentLog,
  now: () => new Date(0),
})
async function sent(body: string) {
  const headers = { 'content-type': 'application/json' }
  const response = await app.request('/api/told', { method: 'POST', headers, body })
  return { status: response.status, ...((await response.json()) as { title?: string; text?: unknown }) }
}
const list = (many: number, made: (at: number) => string) =>
  Array.from({ length: many }, (_none, at) => made(at)).join()

test.each([
  ['lists in lists', `{"text":${'['.repeat(33)}${']'.repeat(33)}}`],
  ['lists in lists that never end', `{"text":${'['.repeat(60_000)}`],
  ['objects in objects', `${'{"text":'.repeat(20_000)}1`],
  ['ten thousand names', `{${list(10_000, (at) => `"k${at}":1`)}}`],
  ['one name ten thousand times', `{${list(9_000, (at) => `"text":${at}`)}}`],
  ['ten thousand small objects', `{"text":[${list(9_000, () => '{"a":1}')}]}`],
  ['sixty thousand numbers', `{"text":[${'1,'.repeat(60_000)}1]}`],
  ['ten thousand names behind a quote that is escaped', `{"a\\\\":"\\"",${list(10_000, (at) => `"k${at}":1`)}}`],
])('%s are refused before they are read', async (_what, body) => {
  expect(await sent(body)).toMatchObject({ status: 413, title: '内容太大，请精简后再提交' })
})

test.each([
  ['brackets and names in words', '[[[[{{{{::::,,,,'.repeat(2_000)],
  ['quotes and strokes in words', 'C:\\ "a\\\\":[{'.repeat(2_000)],
  ['three thousand places of a drawing', Array.from({ length: 1_500 }, (_none, at) => [at, 1 / (at + 3)])],
])('%s are read as they are', async (_what, text) => {
  expect(await sent(JSON.stringify({ text }))).toEqual({ status: 200, text })
})

test.each(['{"text":"', '{"text":"\\', '"', '\\"', '{"text":1e999', ']]]]'])(
  'half a text is no JSON: %s',
  async (body) => {
    expect(await sent(body)).toMatchObject({ status: 400 })
  },
)
