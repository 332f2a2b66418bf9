import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { openWechatStandIn, type WechatStandIn } from '../../../functions/local/standIns/wechatStandIn'
import { inquiries } from '../../../functions/inquiries/store'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { accounts } from '../../../functions/platform/identity/account'
import { silentLog } from '../../../functions/platform/log'
import { sealerOf } from '../../../functions/platform/reach/sealed'
import { wechatSafety } from '../../../functions/platform/reach/wechatSafety'
import { wechatToken } from '../../../functions/platform/reach/wechatToken'
import { office } from '../office'
import { more } from '../people'

let wechat: WechatStandIn
beforeEach(async () => {
  wechat = await openWechatStandIn()
})
afterEach(() => wechat.close())

const minute = 60_000

/** An office whose citizen signed in by WeChat, and whose messages are delivered. */
async function desk(openid = 'openid-li', checksContent = true) {
  const at = { baseUrl: wechat.url, appid: 'wx-example', secret: 'example' }
  const token = wechatToken({ ...at, now: () => new Date(), timeoutMs: 300 })
  const contentCheck = wechatSafety({ baseUrl: wechat.url, token, log: silentLog, timeoutMs: 300 })
  const here = office({ checksContent, contentCheck })
  const { house } = here
  const citizen = { id: more.citizen.id, version: 0, role: 'citizen', name: '微信市民', places: [] } as const
  const sealed = sealerOf(house.lookupSecret).seal(openid)
  await house
    .store(accounts)
    .create({ ...citizen, places: [], disabled: false, createdAt: house.now().toISOString(), openid: sealed })
  const sweep = outboxOf(house)
  const kept = async (id: string) => (await house.store(inquiries).get(id)) as Inquiry
  const waits = ({ outbox }: Inquiry) => outbox.filter(({ to }) => to.startsWith('looks:')).length
  return { ...here, sweep, kept, waits }
}

test('words that WeChat holds for risky go on with their unit, and the desk looks before anything is published', async () => {
  const { opened, sweep, kept, waits, queue } = await desk()
  const { id, clock } = await opened({ text: '示例风险：家里暖气三天不热' })
  expect(waits(await kept(id))).toBe(1)
  await sweep()
  const one = await kept(id)
  expect(waits(one)).toBe(0)
  expect(one).toMatchObject({
    status: 'handling',
    department: { id: 'housing' },
    heldBack: { stands: 'owed', because: 'wechat' },
  })
  expect(one.clock.dueDate).toBe(clock.dueDate)
  const [line] = (await queue(more.dispatcher, 'toLook')).body.inquiries
  expect(line).toMatchObject({ id, heldBack: '微信的内容检查提示有风险' })
  await sweep()
  expect((await kept(id)).events.filter(({ type }) => type === 'heldBack')).toHaveLength(1)
})

test('words that are fine are asked about once, and nobody is troubled', async () => {
  const { opened, step, sweep, kept } = await desk()
  const { id } = await opened({ text: '家里暖气三天不热' })
  await sweep()
  await step(more.citizen, id, 'supplement', { text: '今天还是不热' })
  await sweep()
  expect((await kept(id)).heldBack).toBeUndefined()
  expect(wechat.safety.asked.texts).toBe(2)
})

test.each([
  ['for review', '示例可疑', 'well'],
  ['by the error number of the first edition', '示例风险', 'old'],
] as const)('what WeChat answers %s is looked at by a person', async (_, text, mood) => {
  const { opened, sweep, kept } = await desk()
  wechat.safety.mood(mood)
  const { id } = await opened({ text: `${text}：门口的树挡了路灯` })
  await sweep()
  expect((await kept(id)).heldBack?.because).toBe('wechat')
})

test.each(['busy', 'full', 'nonsense', 'silent', 'strange'] as const)(
  'while the check is %s it is asked again, and after ten minutes a person looks: nothing is lost',
  async (mood) => {
    const { house, opened, sweep, kept, waits } = await desk()
    wechat.safety.mood(mood)
    const { id } = await opened({ text: '家里暖气三天不热' })
    await sweep()
    expect(await kept(id)).toMatchObject({ status: 'handling' })
    expect((await kept(id)).heldBack).toBeUndefined()
    expect(waits(await kept(id))).toBe(1)
    for (const wait of [1, 1, 3, 11]) {
      house.clock.advance(wait * minute)
      await sweep()
    }
    expect((await kept(id)).heldBack).toMatchObject({ stands: 'owed', because: 'unanswered' })
    expect(waits(await kept(id))).toBe(0)
  },
)

test('a check that comes to itself in time troubles nobody', async () => {
  const { house, opened, sweep, kept } = await desk()
  wechat.safety.mood('busy')
  const { id } = await opened({ text: '家里暖气三天不热' })
  await sweep()
  wechat.safety.mood('well')
  house.clock.advance(minute)
  await sweep()
  expect((await kept(id)).heldBack).toBeUndefined()
})

test.each(['openid-stale', 'openid-stranger'])('of %s WeChat says nothing, so a person looks', async (openid) => {
  const { opened, sweep, kept } = await desk(openid)
  const { id } = await opened({ text: '家里暖气三天不热' })
  await sweep()
  expect((await kept(id)).heldBack?.because).toBe('unanswered')
})

test('a token that was made void is asked for anew', async () => {
  const { opened, sweep, kept } = await desk()
  const { id } = await opened({ text: '家里暖气三天不热' })
  await sweep()
  wechat.messages.forgetTokens()
  const other = await opened({ text: '示例风险：楼道灯不亮' })
  await sweep()
  expect((await kept(other.id)).heldBack?.because).toBe('wechat')
  expect((await kept(id)).heldBack).toBeUndefined()
})

test('where the operator has not switched it on, nothing is asked', async () => {
  const { opened, sweep, kept, waits } = await desk('openid-li', false)
  const { id } = await opened({ text: '示例风险：家里暖气三天不热' })
  expect(waits(await kept(id))).toBe(0)
  await sweep()
  expect(wechat.safety.asked.texts).toBe(0)
})

test('somebody in danger is with the unit before the check has said a word', async () => {
  const { opened, sweep, kept } = await desk()
  wechat.safety.mood('silent')
  const { id } = await opened({ text: '示例风险：正在着火，快来人救命' })
  expect(await kept(id)).toMatchObject({ status: 'handling', department: { id: 'housing' } })
  await sweep()
  expect((await kept(id)).status).toBe('handling')
})
