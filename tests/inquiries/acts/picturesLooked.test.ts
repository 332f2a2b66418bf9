import { createHash } from 'node:crypto'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { openWechatStandIn, type WechatStandIn } from '../../../functions/local/standIns/wechatStandIn'
import { inquiryEndpoints } from '../../../functions/inquiries/endpoints'
import { inquiries } from '../../../functions/inquiries/store'
import { outboxOf } from '../../../functions/messages/outboxOf'
import { edgeOf } from '../../../functions/platform/http/edge'
import { api } from '../../../functions/platform/http/http'
import { accounts } from '../../../functions/platform/identity/account'
import { silentLog } from '../../../functions/platform/log'
import { sealerOf } from '../../../functions/platform/reach/sealed'
import { wechatSafety } from '../../../functions/platform/reach/wechatSafety'
import { wechatToken } from '../../../functions/platform/reach/wechatToken'
import { dot } from '../dot'
import { office } from '../office'
import { more } from '../people'

let wechat: WechatStandIn
beforeEach(async () => {
  wechat = await openWechatStandIn()
})
afterEach(() => wechat.close())

const minute = 60_000
const push = 'exampletoken'
const site = 'https://wen.example.gov.cn'

/** An office whose citizen signed in by WeChat and sends a picture, and what WeChat may call there by itself. */
async function desk() {
  const at = { baseUrl: wechat.url, appid: 'wx-example', secret: 'example' }
  const token = wechatToken({ ...at, now: () => new Date(), timeoutMs: 300 })
  const contentCheck = wechatSafety({ baseUrl: wechat.url, token, log: silentLog, timeoutMs: 300 })
  const here = office({ checksContent: true, contentCheck, wechatPush: push, sites: () => [site] })
  const { house, upload, opened } = here
  const openid = sealerOf(house.lookupSecret).seal('openid-li')
  const citizen = { id: more.citizen.id, version: 0, role: 'citizen', name: '微信市民', disabled: false } as const
  await house.store(accounts).create({ ...citizen, places: [], createdAt: house.now().toISOString(), openid })
  const app = api(inquiryEndpoints(house), edgeOf(house))
  const signed = (token = push, more: Record<string, string> = {}) => {
    const signature = createHash('sha1').update([token, '1764000000', '42'].sort().join('')).digest('hex')
    return new URLSearchParams({ signature, timestamp: '1764000000', nonce: '42', ...more }).toString()
  }
  const tell = (body: object, token?: string) =>
    app.request(`/api/wechat/push?${signed(token)}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ToUserName: 'gh_example',
        MsgType: 'event',
        Event: 'wxa_media_check',
        version: 2,
        ...body,
      }),
    })
  const sweep = outboxOf(house)
  const kept = async (id: string) => (await house.store(inquiries).get(id)) as Inquiry
  const pictured = async () => {
    const { id } = (await upload(dot)).body
    return opened({ text: '示例：楼道堆满杂物', attachments: [id] })
  }
  const asked = () => [...wechat.safety.pictures][0] ?? ['', '']
  return { ...here, app, signed, tell, sweep, kept, pictured, asked }
}

test('a picture is asked about once, by an address that shows it for an hour and nothing else', async () => {
  const { house, app, pictured, sweep, asked } = await desk()
  await pictured()
  await sweep()
  house.clock.advance(minute)
  await sweep()
  expect(wechat.safety.pictures.size).toBe(1)
  const [, url] = asked()
  expect(url.startsWith(`${site}/api/attachments/looked/`)).toBe(true)
  const path = url.slice(site.length)
  const got = await app.request(path)
  expect(Buffer.from(await got.arrayBuffer()).equals(dot)).toBe(true)
  expect((await app.request(`${path.slice(0, -2)}xx`)).status).toBe(404)
  house.clock.advance(61 * minute)
  expect((await app.request(path)).status).toBe(404)
})

test('a picture that WeChat holds for risky is told by a signed call, and the desk looks before anything is published', async () => {
  const { house, pictured, sweep, kept, tell, asked } = await desk()
  const { id, clock } = await pictured()
  await sweep()
  const [trace_id] = asked()
  const told = await tell({ trace_id, errcode: 0, result: { suggest: 'risky', label: 20002 } })
  expect([told.status, await told.text()]).toEqual([200, 'success'])
  house.clock.advance(minute)
  await sweep()
  const one = await kept(id)
  expect(one).toMatchObject({ status: 'handling', heldBack: { stands: 'owed', because: 'picture' } })
  expect(one.clock.dueDate).toBe(clock.dueDate)
})

test('a picture that is fine troubles nobody', async () => {
  const { house, pictured, sweep, kept, tell, asked } = await desk()
  const { id } = await pictured()
  await sweep()
  await tell({ trace_id: asked()[0], errcode: 0, result: { suggest: 'pass', label: 100 } })
  house.clock.advance(minute)
  await sweep()
  const one = await kept(id)
  expect(one.heldBack).toBeUndefined()
  expect(one.outbox.filter(({ to }) => to.startsWith('looks:'))).toEqual([])
})

test.each(['says nothing', 'could not fetch it', 'is busy'])(
  'where the check %s, a person looks after ten minutes: nothing is lost',
  async (how) => {
    const { house, pictured, sweep, kept, tell, asked } = await desk()
    if (how === 'is busy') wechat.safety.mood('busy')
    const { id } = await pictured()
    await sweep()
    if (how === 'could not fetch it') await tell({ trace_id: asked()[0], errcode: -1008 })
    for (const wait of [1, 1, 3, 11]) {
      house.clock.advance(wait * minute)
      await sweep()
    }
    expect((await kept(id)).heldBack).toMatchObject({ stands: 'owed', because: 'unanswered' })
  },
)

test('nobody but WeChat tells of pictures, and an answer to nothing that was asked is refused', async () => {
  const { house, app, pictured, sweep, kept, tell, signed, asked } = await desk()
  const { id } = await pictured()
  await sweep()
  const forged = await tell({ trace_id: asked()[0], errcode: 0, result: { suggest: 'pass' } }, 'someothertoken')
  expect(forged.status).toBe(403)
  expect((await tell({ trace_id: 'example-unknown', errcode: 0, result: { suggest: 'pass' } })).status).toBe(404)
  house.clock.advance(minute)
  await sweep()
  expect((await kept(id)).outbox.filter(({ to }) => to.startsWith('looks:'))).toHaveLength(1)
  const echo = await app.request(`/api/wechat/push?${signed(push, { echostr: 'example-echo' })}`)
  expect(await echo.text()).toBe('example-echo')
  expect((await app.request(`/api/wechat/push?${signed('wrongtoken', { echostr: 'x' })}`)).status).toBe(403)
})

test('where it is not switched on, WeChat’s address is not there', async () => {
  const { house } = office()
  const app = api(inquiryEndpoints(house), edgeOf(house))
  expect((await app.request('/api/wechat/push?signature=a&timestamp=1&nonce=2&echostr=x')).status).toBe(404)
})
