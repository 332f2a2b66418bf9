import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { allEndpoints } from '../../functions/local/allEndpoints'
import { pagesAnd } from '../../functions/local/pages'
import { edgeOf } from '../../functions/platform/http/edge'
import { api } from '../../functions/platform/http/http'
import { testHouse } from '../support/house'

const inline = 'document.title = "示例"'
async function site(shown: { proxies?: number; screens?: string[] } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'))
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><script src="./js/app.js"></script><script>${inline}</script>`,
  )
  await writeFile(join(folder, 'sw.js'), 'self.addEventListener("fetch", () => undefined)')
  const house = testHouse()
  return pagesAnd(folder, api(allEndpoints(house), { ...edgeOf(house), proxies: shown.proxies }), shown)
}
const headerOf = (response: Response, name: string) => response.headers.get(name) ?? ''

test.each(['/', '/sw.js', '/api/health', '/api/docs', '/api/nowhere', '/screen/371502101277', '/nowhere'])(
  '%s says nothing of types to guess, of where one came from and of the device, and stands in no frame',
  async (path) => {
    const response = await (await site()).request(path)
    expect(headerOf(response, 'x-content-type-options')).toBe('nosniff')
    expect(headerOf(response, 'referrer-policy')).toBe('no-referrer')
    expect(headerOf(response, 'permissions-policy')).toContain(
      `geolocation=(${path.startsWith('/api/') ? '' : 'self'})`,
    )
    expect(headerOf(response, 'permissions-policy')).toContain('camera=(), ')
    expect(headerOf(response, 'content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headerOf(response, 'content-security-policy')).not.toMatch(/script-src[^;]*unsafe/)
    expect(response.headers.has('strict-transport-security')).toBe(false)
  },
)

test('the script in the page runs by its hash and no other does', async () => {
  const policy = headerOf(await (await site()).request('/'), 'content-security-policy')
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(inline))).toString('base64')
  expect(policy).toContain(`script-src 'self' 'sha256-${hash}'`)
})

test('screens that are named may show the pages, and nobody else', async () => {
  const policy = headerOf(
    await (await site({ screens: ['https://screens.example.com'] })).request('/'),
    'content-security-policy',
  )
  expect(policy).toContain('frame-ancestors https://screens.example.com')
})

test('a browser is told to come by TLS where a proxy of ours says that it did, and nobody else’s word counts', async () => {
  const headers = { 'x-forwarded-proto': 'https' }
  const behind = await site({ proxies: 1 })
  for (const path of ['/', '/api/health']) {
    expect((await behind.request(path, { headers })).headers.has('strict-transport-security')).toBe(true)
    expect((await (await site()).request(path, { headers })).headers.has('strict-transport-security')).toBe(false)
  }
})

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  '',
  'application/jsonp',
])('what is sent as %p is no JSON, whatever it holds', async (type) => {
  const response = await (
    await site()
  ).request('/api/answers', {
    method: 'POST',
    headers: { 'content-type': type },
    body: '{"question":"路灯坏了找谁"}',
  })
  expect(response.status).toBe(415)
  expect(headerOf(response, 'content-type')).toContain('application/problem+json')
})
