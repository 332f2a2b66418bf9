import { openWechatStandIn, type WechatStandIn } from '../../../functions/local/standIns/wechatStandIn'
import { silentLog } from '../../../functions/platform/log'
import { exampleTemplate } from '../../../functions/platform/reach/template'
import { wechatMessages } from '../../../functions/platform/reach/wechatMessages'

let wechat: WechatStandIn
beforeEach(async () => {
  wechat = await openWechatStandIn()
})
afterEach(() => wechat.close())

const data = {
  thing1: { value: '征地补偿安置公告' },
  thing2: { value: '王化村' },
  phrase3: { value: '土地征收' },
  date4: { value: '2026年12月31日' },
}
function clientAt(moment: { now: number } = { now: Date.parse('2026-11-23T02:00:00Z') }, timeoutMs?: number) {
  const now = () => new Date(moment.now)
  const client = wechatMessages({
    baseUrl: wechat.url,
    appid: 'wx-example',
    secret: 'example',
    template: exampleTemplate,
    now,
    log: silentLog,
    ...(timeoutMs ? { timeoutMs } : {}),
  })
  return {
    send: (openid: string, said: object = data) => client.send(openid, 'notices/issue/index', said as typeof data),
  }
}

test('a message goes, and one token serves many', async () => {
  const { send } = clientAt()
  expect(await Promise.all(['a', 'b', 'c'].map((one) => send(`openid-${one}`)))).toEqual(['sent', 'sent', 'sent'])
  expect(wechat.messages.asked).toEqual({ tokens: 1, forced: 0 })
  expect(wechat.messages.received.size).toBe(3)
})

test.each([
  ['openid-refuses', data, 'gone'],
  ['openid-stranger', data, 'gone'],
  ['openid-a', { ...data, thing1: { value: '字'.repeat(21) } }, 'wrong'],
  ['openid-a', { ...data, phrase3: { value: '土地征收公告' } }, 'wrong'],
] as const)('%s %j: %s', async (openid, said, outcome) => {
  expect(await clientAt().send(openid, said)).toBe(outcome)
})

test('a grant is good for one message', async () => {
  wechat.messages.grant('openid-a', 1)
  const { send } = clientAt()
  expect([await send('openid-a'), await send('openid-a')]).toEqual(['sent', 'gone'])
})

test.each([
  ['busy', 'busy'],
  ['no-token', 'busy'],
  ['full', 'full'],
  ['nonsense', 'unsure'],
  ['empty', 'unsure'],
  ['strange', 'wrong'],
  ['broken', 'unsure'],
] as const)('WeChat %s: %s', async (mood, outcome) => {
  const { send } = clientAt()
  wechat.messages.mood(mood)
  expect(await send('openid-a')).toBe(outcome)
})

test('an answer that never comes is waited for only so long', async () => {
  const { send } = clientAt(undefined, 700)
  // However slow this machine is, the token is there some time.
  while ((await send('openid-a')) !== 'sent');
  wechat.messages.mood('silent')
  expect(await send('openid-a')).toBe('unsure')
})

test('nobody listens: surely not sent', async () => {
  const { send } = clientAt()
  await send('openid-a')
  await wechat.close()
  expect(['busy', 'unsure']).toContain(await send('openid-a'))
  expect(await clientAt().send('openid-b')).toBe('busy')
  wechat = await openWechatStandIn()
})

describe('the token', () => {
  test('is asked for anew five minutes before its end, while the old one is still good', async () => {
    const moment = { now: Date.parse('2026-11-23T02:00:00Z') }
    const { send } = clientAt(moment)
    await send('openid-a')
    moment.now += 7_200_000 - 310_000
    await send('openid-b')
    expect(wechat.messages.asked.tokens).toBe(1)
    moment.now += 20_000
    await send('openid-c')
    expect(wechat.messages.asked).toEqual({ tokens: 2, forced: 0 })
  })

  test('that WeChat refuses is asked for anew, and the message goes all the same', async () => {
    const { send } = clientAt()
    await send('openid-a')
    wechat.messages.forgetTokens()
    expect(await send('openid-a')).toBe('sent')
    expect(wechat.messages.asked).toEqual({ tokens: 2, forced: 0 })
  })

  test('is kept while WeChat gives no new one and the old one is good', async () => {
    const moment = { now: Date.parse('2026-11-23T02:00:00Z') }
    const { send } = clientAt(moment)
    await send('openid-a')
    moment.now += 7_200_000 - 200_000
    wechat.messages.mood('no-token')
    // In this mood nothing but the token fails.
    expect(await send('openid-b')).toBe('sent')
  })
})
