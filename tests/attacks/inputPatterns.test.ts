import { allContracts } from '../../functions/platform/allContracts'
import { allEndpoints } from '../../functions/local/allEndpoints'
import { edgeOf } from '../../functions/platform/http/edge'
import { api } from '../../functions/platform/http/http'
import { shapeOf, type InputShape } from '../../functions/measure/attack/sample'
import { testHouse } from '../support/house'

jest.setTimeout(120_000)

/** Texts on which a pattern that tries every way to read them is busy until next year. */
const slow = (length: number) =>
  [
    'a',
    '1',
    ' ',
    '\t',
    '路',
    '.',
    '-',
    '/',
    '第',
    '一',
    '示例',
    '0.',
    '１',
    'a ',
    '(',
    '王',
    '\n',
    '@a.',
    '号楼',
    '13800000001',
  ].flatMap((sign) =>
    ['', '!', '\u0000', '条', '\n'].map((end) => sign.repeat(Math.ceil(length / sign.length)).slice(0, length) + end),
  )

function patternsIn(shape: InputShape, found = new Set<string>()): Set<string> {
  if (shape.pattern) found.add(shape.pattern)
  const inside = [...Object.values(shape.properties ?? {}), ...(shape.items ? [shape.items] : [])]
  for (const one of [...inside, ...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])])
    patternsIn(one, found)
  return found
}

const patterns = new Set(
  allContracts.flatMap(({ params, query, body }) =>
    [params, query, body].flatMap((one) => (one ? [...patternsIn(shapeOf(one))] : [])),
  ),
)

test('there are patterns to try', () => expect(patterns.size).toBeGreaterThan(10))

test.each([...patterns])('a text of fifty thousand signs is told from what is asked for: %s', (pattern) => {
  const one = new RegExp(pattern, 'u')
  for (const text of slow(50_000)) expect(typeof one.test(text)).toBe('boolean')
})

test('every word that anybody may search for is answered or refused, whatever it is made of', async () => {
  const house = testHouse()
  let minute = 0
  const app = api(allEndpoints(house), { ...edgeOf(house) })
  const searches = allContracts.filter(({ query, callers }) => callers === 'anyone' && query)
  for (const { route, query } of searches) {
    const names = Object.keys(shapeOf(query!).properties ?? {})
    const path = route
      .split(' ')[1]!
      .replace('{file}', 'notices.ics')
      .replaceAll(/\{\w+\}/g, '371502101277')
    for (const name of names)
      for (const text of [...slow(38), ...slow(3_000).filter((_text, at) => at % 7 === 0)]) {
        if (minute++ % 50 === 0) house.clock.advance(600_000)
        const answer = await app.request(`${path}?${new URLSearchParams({ [name]: text }).toString()}`)
        expect(answer.status).toBeLessThan(500)
      }
  }
})

test('questions and drafts as long as they may be are answered, whatever they are made of', async () => {
  const house = testHouse()
  const app = api(allEndpoints(house), { ...edgeOf(house) })
  const headers = { 'content-type': 'application/json' }
  for (const [at, text] of slow(480).entries()) {
    if (at % 20 === 0) house.clock.advance(600_000)
    for (const [path, body] of [
      ['/api/answers', { question: text }],
      ['/api/inquiries/proposal', { text: text.repeat(4) }],
    ] as const) {
      const answer = await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) })
      expect(answer.status).toBeLessThan(500)
    }
  }
})
