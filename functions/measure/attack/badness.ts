/** What strangers put where something else is asked for. Each is drawn with a number from 0 to below − 1. */
export type Draw = (below: number) => number

export const pick = <T>(from: readonly T[], draw: Draw): T => from[draw(from.length)]!

/** Words that have broken other systems: marks of lists and keys, control signs, half signs, paths, commands, long runs. */
const words = (draw: Draw): string =>
  pick<() => string>(
    [
      () => '',
      () => ' ',
      () => '\0',
      () => '|',
      () => '||',
      () => 'x|',
      () => '|x',
      () => `2026-11-23T02:00:00.000Z|${'x'.repeat(draw(300))}`,
      () => '9999|no-such-id',
      () => '~',
      () => '\u0001',
      () => '\uD800',
      () => '\uDFFFx\uD800',
      () => '\u202Eabc\u2066',
      () => '\uFEFF',
      () => '__proto__',
      () => 'constructor',
      () => 'toString',
      () => '../../etc/passwd',
      () => '..%2f..%2f',
      () => '%',
      () => '%zz',
      () => '%00',
      () => "' OR '1'='1",
      () => '{"$gt":""}',
      () => '=cmd()',
      () => '@SUM(1+1)*cmd|x',
      () => '\t=1+1',
      () => 'ｆｅｎｂａｎ',
      () => 'fen\u200bban',
      () => 'a\u0301'.repeat(1 + draw(60)),
      () => '(a+)+$'.repeat(1 + draw(30)),
      () => '371502101277,371502101278',
      () => '<script>1</script>',
      () => 'null',
      () => 'undefined',
      () => 'NaN',
      () => '-1',
      () => '1e309',
      () => '999999999999999999999',
      () => '0000-00-00',
      () => '2026-02-31',
      () => '+275760-09-13T00:00:00.001Z',
      () => '9999-99',
      () => '2026-11-23T02:00:00+99:99',
      () => '🏮'.repeat(1 + draw(40)),
      () => '示例'.repeat(1 + draw(3_000)),
      () => 'a'.repeat(1 + draw(5_000)),
      () => 'a'.repeat(70_000),
      () => '１３８００００００００１',
      () => String.fromCharCode(...Array.from({ length: 12 }, () => draw(0x10000))),
      () => Buffer.from(Array.from({ length: 24 }, () => draw(256))).toString('base64'),
    ],
    draw,
  )()

/** Anything but what belongs there; `known` are ids of things that do exist, of whatever kind. */
export function anything(draw: Draw, known: readonly string[]): unknown {
  const kind = draw(12)
  if (kind < 5) return words(draw)
  if (kind < 7 && known.length > 0) return pick(known, draw)
  return pick<() => unknown>(
    [
      () => null,
      () => true,
      () => 0,
      () => -1,
      () => 0.5,
      () => 1e308,
      () => Number.MAX_SAFE_INTEGER,
      () => [],
      () => ({}),
      () => [null],
      () => [[[[[]]]]],
      () => ({ id: words(draw) }),
      () => Array.from({ length: 1 + draw(400) }, () => words(draw)).map((one) => one.slice(0, 20)),
      () => nested(1 + draw(2_000)),
      () => JSON.parse('{"__proto__":{"role":"administrator"}}') as unknown,
      () => ({ length: 1e9 }),
    ],
    draw,
  )()
}

function nested(depth: number): unknown {
  let made: unknown = 'x'
  for (let at = 0; at < depth; at++) made = [made]
  return made
}

/** Something to stand in an address or a query, where everything is text. */
export const anyWords = (draw: Draw, known: readonly string[]): string =>
  known.length > 0 && draw(3) === 0 ? pick(known, draw) : words(draw).slice(0, 2_000)

/** Headers that a client may send beside the right ones; a name that is there already takes its place. */
export const oddHeaders: readonly Record<string, string>[] = [
  { 'x-http-method-override': 'DELETE' },
  { 'x-original-url': '/api/people/me', 'x-rewrite-url': '/api/people/me' },
  { 'x-forwarded-for': '::ffff:999.1.1.1, , 1:2:3:4:5:6:7:8:9, 127.0.0.1%eth0', 'x-forwarded-proto': 'gopher' },
  { 'x-forwarded-host': 'example.net', forwarded: 'for="[::]";host=example.net' },
  { 'if-none-match': `${'W/"x", '.repeat(400)}*` },
  { 'accept-encoding': 'gzip;q=0, br;q=2, *;q=x' },
  { 'x-request-id': `${'x'.repeat(300)}<script>` },
  { authorization: 'Bearer' },
  { authorization: `Bearer ${'e30.'.repeat(600)}` },
  { authorization: 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJfX3Byb3RvX18ifQ.' },
  { cookie: `${'session=x; '.repeat(300)}__proto__=y` },
  { 'content-type': 'application/json; charset=utf-7; boundary=' },
  { 'content-type': 'multipart/form-data' },
  { 'content-length': '-1' },
  { 'content-length': '99999999999999999999' },
  { range: `bytes=${'0-,'.repeat(300)}` },
  { expect: '100-continue', te: 'trailers', upgrade: 'h2c' },
]

/** Bodies that are no JSON, or hardly. */
export const brokenBodies: readonly string[] = [
  '',
  ' ',
  '{',
  '[',
  'null',
  'true',
  '0',
  '"text"',
  '[]',
  '{}',
  '{"a":}',
  '{"a":1,}',
  '\u0000',
  '\uFEFF{}',
  '<xml/>',
  'a=1&b=2',
  '['.repeat(20_000),
  '{"a":'.repeat(5_000),
  '1e999999',
  '{"version":1e400}',
]
