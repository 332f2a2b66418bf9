import { base32, codeOf, stepAt, stepOf } from '../../../functions/people/second/totp'

const secret = Buffer.from('12345678901234567890')

// RFC 6238, appendix B, the SHA-1 rows: seconds since 1970, and the eight digits.
test.each([
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
])('at second %i the code is %s', (seconds, code) => {
  expect(codeOf(secret, stepAt(new Date(seconds * 1000)), 8)).toBe(code)
})

// RFC 4226, appendix D: the six digits of the first ten counters.
test('the first ten counters give the codes of the standard', () => {
  const codes = ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489']
  expect(codes.map((_code, counter) => codeOf(secret, counter))).toEqual(codes)
})

// RFC 4648, 10.
test.each([
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foobar', 'MZXW6YTBOI'],
])('%s is %s in base 32', (text, written) => expect(base32(Buffer.from(text))).toBe(written))

test('a clock that differs by half a minute does no harm, one that differs by more does', () => {
  const now = new Date('2026-11-23T02:00:00.000Z')
  const at = (seconds: number) => codeOf(secret, stepAt(new Date(now.getTime() + seconds * 1000)))
  expect([-60, -30, 0, 30, 60].map((seconds) => stepOf(at(seconds), secret, now) !== undefined)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ])
})
