import { openWechatStandIn, type WechatStandIn } from '../../functions/local/standIns/wechatStandIn'
import { wechatLogin } from '../../functions/people/lookup'
import { logins } from '../../functions/people/store'
import { wechatClient } from '../../functions/platform/identity/wechat'
import { testHouse } from '../support/house'
import { door } from './door'

let wechat: WechatStandIn
beforeAll(async () => {
  wechat = await openWechatStandIn()
})
afterAll(() => wechat.close())

const houseWithWechat = () =>
  testHouse({ askWechat: wechatClient({ baseUrl: wechat.url, appid: 'wx-example', secret: 'example' }) })
const signIn = 'POST /api/people/sessions/wechat'

test('a citizen signs in by WeChat, is the same person next time, and no phone is known', async () => {
  const house = houseWithWechat()
  const call = door(house)
  const first = await call(signIn, { body: { code: 'good-li' } })
  expect(first).toMatchObject({ status: 200, body: { person: { role: 'citizen', name: '微信市民', places: [] } } })
  expect(first.body.person).not.toHaveProperty('phone')
  expect((await call('GET /api/people/me', { token: first.body.token })).status).toBe(200)
  const again = await call(signIn, { body: { code: 'once-busy-li' } })
  expect(again.body.person.id).toBe(first.body.person.id)
  const other = await call(signIn, { body: { code: 'good-wang' } })
  expect(other.body.person.id).not.toBe(first.body.person.id)
  const id = wechatLogin('openid-li', house.lookupSecret)
  expect(id).toMatch(/^wechat:[\w-]{43}$/)
  expect((await house.store(logins).get(id))?.account).toBe(first.body.person.id)
})

test.each([
  ['bad', 401, '登录凭证无效'],
  ['risky', 401, '有风险'],
  ['many', 429, '登录太频繁'],
  ['busy', 503, '微信正忙'],
])('a login code that WeChat answers as %s is told plainly', async (code, status, words) => {
  const reply = await door(houseWithWechat())(signIn, { body: { code } })
  expect(reply).toMatchObject({ status, body: { detail: expect.stringContaining(words) } })
})

test('the developer tools can sign in locally as often as they like', async () => {
  const call = door(houseWithWechat())
  const codes = ['the code is a mock one', 'the code is a mock one', '0a3kHGFa1xY3nK0aB2Ga1cdefg3kHGFx']
  const people = []
  for (const code of codes) people.push((await call(signIn, { body: { code } })).body.person.id)
  expect(new Set(people).size).toBe(1)
})
