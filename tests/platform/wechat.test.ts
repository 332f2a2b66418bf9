import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import { openWechatStandIn, type WechatStandIn } from '../../functions/local/standIns/wechatStandIn'
import { wechatClient } from '../../functions/platform/identity/wechat'

let wechat: WechatStandIn
beforeAll(async () => {
  wechat = await openWechatStandIn()
})
afterAll(() => wechat.close())

const client = (baseUrl = wechat.url) =>
  wechatClient({ baseUrl, appid: 'wx-example', secret: 's3cret', timeoutMs: 200 })

test('a login code becomes an openid, and nothing else WeChat says goes on', async () => {
  expect(await client()('good-zhao')).toEqual({ openid: 'openid-zhao' })
})

test('a code works once', async () => {
  await client()('good-qian')
  await expect(client()('good-qian')).rejects.toMatchObject({
    code: 'wechat-refused',
    detail: expect.stringContaining('已经用过'),
  })
})

test.each([
  ['bad', 'wechat-refused'],
  ['used', 'wechat-refused'],
  ['risky', 'wechat-refused'],
  ['many', 'too-many-attempts'],
  ['busy', 'upstream-busy'],
  ['silent', 'upstream-busy'],
])('a code that WeChat answers as %s becomes the problem %s', async (code, problem) => {
  await expect(client()(code)).rejects.toMatchObject({ name: 'Problem', code: problem })
})

test('a system that was busy for a moment is asked once more', async () => {
  expect(await client()('once-busy-sun')).toEqual({ openid: 'openid-sun' })
})

test('a wrong secret is the operator’s matter and not told to the person', async () => {
  await expect(client()('appid')).rejects.toThrow('jscode2session answered errcode 40125')
})

test('WeChat counts as busy when something else or nobody answers, and the secret is in no error', async () => {
  const gateway = createServer((_request, response) => response.writeHead(502).end('<html>bad gateway</html>'))
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', () => resolve()))
  const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}`
  const thrown = () => client(url)('good-li').catch((error: Error) => error)
  const fromGateway = await thrown()
  await new Promise((resolve) => {
    gateway.close(resolve)
    gateway.closeAllConnections()
  })
  const fromNobody = await thrown()
  for (const error of [fromGateway, fromNobody]) {
    expect(error).toMatchObject({ code: 'upstream-busy', status: 503 })
    expect(inspect(error)).not.toContain('s3cret')
  }
})
