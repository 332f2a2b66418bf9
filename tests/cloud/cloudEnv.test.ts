import { cloudEnv } from '../../functions/platform/cloud/cloudEnv'

const key = (letter: string) => Buffer.alloc(32, letter).toString('base64url')
const base = {
  TABLE_PREFIX: 'example-prod-',
  BUCKET: 'example-documents',
  SESSION_KEYS: `k2:${key('b')},k1:${key('a')}`,
}

test('the first session key signs, the others still open', () => {
  expect(cloudEnv(base).SESSION_KEYS).toEqual({ current: 'k2', keys: { k2: key('b'), k1: key('a') } })
})

test('what is missing is named, all at once', () => {
  expect(() => cloudEnv({ SESSION_KEYS: base.SESSION_KEYS })).toThrow(
    'missing environment variables: TABLE_PREFIX, BUCKET',
  )
})

test('a function that only checks sessions is given public keys', () => {
  const checking = { TABLE_PREFIX: base.TABLE_PREFIX, BUCKET: base.BUCKET, SESSION_PUBLIC_KEYS: `k1:${key('a')}` }
  expect(cloudEnv(checking, ['callers']).SESSION_PUBLIC_KEYS).toEqual({ k1: key('a') })
  expect(() => cloudEnv(checking, ['sessions'])).toThrow('missing environment variables: SESSION_KEYS')
})

test('a short key is refused, and no part of it is shown', () => {
  const short = () => cloudEnv({ ...base, SESSION_KEYS: 'k1:tooshortasecret' })
  expect(short).toThrow('malformed environment variables: SESSION_KEYS')
  expect(short).not.toThrow(/tooshort/)
})

test.each([
  ['lookup', 'LOOKUP_SECRET'],
  ['nudge', 'NUDGE_QUEUE_URL'],
  ['wechat', 'WECHAT_APPID, WECHAT_SECRET'],
  ['codes', 'SMS_GATEWAY_URL, SMS_GATEWAY_TOKEN'],
] as const)('a function that needs %s does not start without %s', (need, variables) => {
  expect(() => cloudEnv(base, [need])).toThrow(`missing environment variables: ${variables}`)
  expect(() => cloudEnv(base)).not.toThrow()
})

test('WeChat is the real one unless another address is given', () => {
  const wechat = { ...base, WECHAT_APPID: 'example', WECHAT_SECRET: 'example' }
  expect(cloudEnv(wechat, ['wechat']).WECHAT_API_BASE).toBe('https://api.weixin.qq.com')
})

test('what would switch local mode on means nothing here', () => {
  const local = { ...base, MODE: 'local', LOCAL: '1', DATA_DIR: '.data', PORT: '3000', SHOW_CODES: '1' }
  expect(cloudEnv(local)).toEqual(cloudEnv(base))
})
