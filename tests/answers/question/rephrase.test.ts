import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from '@shared/answers/answer/answer'
import { supportedSentences } from '@shared/answers/answer/supported'
import { inPlainerWords } from '../../../functions/answers/question/inPlainerWords'
import { openaiRephrase, rephraseFrom } from '../../../functions/answers/question/rephrase'

/** Our own example provision, in the manner of one. */
const quote =
  '养护单位接到路灯报修后，应当在三日内修好。因特殊情况不能按期修好的，可以延长五个工作日，并告知报修人。任何人不得擅自拆除路灯。'
const answer: Answer = {
  kind: 'grounded',
  text: '养护单位接到路灯报修后，应当在三日内修好。',
  citations: [
    { title: '示例市路灯管理办法', provision: '第二条', quote, effectiveFrom: '2024-01-01', status: 'in-force' },
  ],
  related: [],
}

describe('what a rewording may keep', () => {
  test.each([
    '养护单位接到路灯报修后，应该在3天内修好。',
    '因特殊情况不能按期修好的，可以延长 5 个工作日，并告知报修人。',
    '任何人都不能擅自拆除路灯。',
  ])('plain words for the same: %s', (sentence) => {
    expect(supportedSentences(sentence, [quote])).toEqual({ kept: [sentence], dropped: [] })
  })

  test.each([
    ['another number', '养护单位接到路灯报修后，应当在七日内修好。'],
    ['another unit', '养护单位接到路灯报修后，应当在三个工作日内修好。'],
    ['a number of another sentence', '养护单位接到路灯报修后，应当在五个工作日内修好。'],
    ['a duty turned into a permission', '养护单位接到路灯报修后，可以在三日内修好。'],
    ['a ban turned round', '任何人可以擅自拆除路灯。'],
    ['a ban without its no', '任何人擅自拆除路灯。'],
    ['a restriction that is not there', '养护单位只在接到路灯报修后，应当在三日内修好。'],
    ['something else altogether', '逾期的由城市管理部门处以罚款。'],
  ])('%s is dropped', (_, sentence) => {
    expect(supportedSentences(sentence, [quote])).toEqual({ kept: [], dropped: [sentence] })
  })
})

describe('a model behind an address', () => {
  let server: Server
  let baseUrl = ''
  let reply: { status: number; body: string } | 'silent' = 'silent'
  const asked: { url: string | undefined; key: string | undefined; body: { model: string; messages: unknown[] } }[] = []
  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = ''
      request.on('data', (part) => {
        body += part
      })
      request.on('end', () => {
        asked.push({ url: request.url, key: request.headers.authorization, body: JSON.parse(body) })
        if (reply !== 'silent') response.writeHead(reply.status, { 'content-type': 'application/json' }).end(reply.body)
      })
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  })
  afterAll(() => {
    server.closeAllConnections()
    return new Promise((closed) => server.close(closed))
  })

  /** As chat completions are documented: an id, the model, choices with a message each, and what was used. */
  const says = (content: string) => ({
    status: 200,
    body: JSON.stringify({
      id: 'chatcmpl-example',
      object: 'chat.completion',
      created: 1_700_000_000,
      model: 'example-model',
      choices: [{ index: 0, message: { role: 'assistant', content }, logprobs: null, finish_reason: 'stop' }],
      usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
    }),
  })
  const refuses = (status: number, type: string) => ({
    status,
    body: JSON.stringify({ error: { message: 'example', type, param: null, code: null } }),
  })
  const ask = (timeoutMs?: number) =>
    inPlainerWords(answer, openaiRephrase({ baseUrl, apiKey: 'example-key', model: 'example-model' }, timeoutMs))

  test('what it says plainly and rightly is the answer, and is said to be a rewording', async () => {
    reply = says('养护单位接到路灯报修后，应该在3天内修好。任何人都不能擅自拆除路灯。')
    expect(await ask()).toEqual({
      ...answer,
      text: '养护单位接到路灯报修后，应该在3天内修好。任何人都不能擅自拆除路灯。',
      rephrased: true,
    })
  })

  test('it is asked as documented, and gets published text only', async () => {
    asked.length = 0
    await ask()
    expect(asked).toMatchObject([
      {
        url: '/v1/chat/completions',
        key: 'Bearer example-key',
        body: { model: 'example-model', temperature: 0, messages: [{ role: 'system' }, { role: 'user' }] },
      },
    ])
    expect(JSON.stringify(asked[0]?.body.messages[1])).toContain('三日内修好')
  })

  test('a number of its own invention goes, what is right stays', async () => {
    reply = says('养护单位接到路灯报修后，应该在3天内修好。任何人都不能擅自拆除路灯。违反的，处200元罚款。')
    expect((await ask()).text).toBe('养护单位接到路灯报修后，应该在3天内修好。任何人都不能擅自拆除路灯。')
  })

  test('when half of it is invented, nothing of it is used', async () => {
    reply = says('养护单位接到路灯报修后，应该在3天内修好。违反的，处200元罚款。')
    expect(await ask()).toEqual(answer)
  })

  test.each([
    ['too many requests', refuses(429, 'rate_limit_exceeded')],
    ['a failure there', refuses(500, 'server_error')],
    ['a wrong key', refuses(401, 'invalid_request_error')],
    ['no JSON', { status: 200, body: '<html>' }],
    ['no choices', { status: 200, body: '{"choices":[]}' }],
    ['nothing said', says('   ')],
    ['far too much', says('养护单位接到路灯报修后，应该在3天内修好。'.repeat(60))],
  ])('%s leaves the answer as it is', async (_, how) => {
    reply = how
    expect(await ask()).toEqual(answer)
  })

  test('silence leaves the answer as it is', async () => {
    reply = 'silent'
    expect(await ask(50)).toEqual(answer)
  })

  test('an answer without the words of its provision, or one that is unsure, is not reworded', async () => {
    reply = says('养护单位接到路灯报修后，应该在3天内修好。')
    const rephrase = openaiRephrase({ baseUrl, apiKey: 'example-key', model: 'example-model' })
    asked.length = 0
    const { quote: _quote, ...bare } = answer.citations[0]!
    for (const other of [
      { ...answer, citations: [bare] },
      { ...answer, kind: 'candidates' as const },
    ])
      expect(await inPlainerWords(other, rephrase)).toEqual(other)
    expect(asked).toEqual([])
  })
})

test('it is off unless address, key and model are all given', () => {
  expect(rephraseFrom({})).toBeUndefined()
  // As the cloud sets them where nobody asked for it.
  expect(rephraseFrom({ REPHRASE_BASE_URL: '', REPHRASE_MODEL: '', REPHRASE_API_KEY: '' })).toBeUndefined()
  expect(rephraseFrom({ REPHRASE_BASE_URL: 'http://127.0.0.1/v1', REPHRASE_MODEL: 'example' })).toBeUndefined()
  const whole = { REPHRASE_BASE_URL: 'http://127.0.0.1/v1', REPHRASE_API_KEY: 'example', REPHRASE_MODEL: 'example' }
  expect(rephraseFrom(whole)).toEqual(expect.any(Function))
})
