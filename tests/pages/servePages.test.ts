import { gzipSync } from 'node:zlib'
import { pagesFrom } from '../../functions/pages/servePages'
import { memoryBucket } from '../../functions/platform/bucket/bucketMemory'

async function pages() {
  const bucket = memoryBucket()
  const put = (key: string, text: string | Uint8Array) => bucket.write(`pages/${key}`, Buffer.from(text))
  await put('index.html', '<!doctype html><title>一号答</title>')
  await put('js/app.0123a.js', 'let a = 1')
  await put('js/app.0123a.js.gz', gzipSync('let a = 1'))
  await bucket.write('attachments/secret', Buffer.from('示例：别人的附件'))
  const app = pagesFrom(bucket)
  return { ask: (path: string, headers = {}) => app.request(path, { headers }), bucket, put }
}

test('the first page is asked for anew each time, the files that it names are kept', async () => {
  const { ask } = await pages()
  const first = await ask('/')
  expect(await first.text()).toContain('一号答')
  expect(first.headers.get('content-type')).toContain('text/html')
  expect(first.headers.get('cache-control')).toBe('no-cache')
  expect((await ask('/js/app.0123a.js')).headers.get('cache-control')).toContain('immutable')
})

test('who takes packed files gets them packed', async () => {
  const { ask } = await pages()
  const packed = await ask('/js/app.0123a.js', { 'accept-encoding': 'gzip, br' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(packed.headers.get('content-type')).toContain('javascript')
})

test('a page runs scripts from here and its own ones only, and stands in no frame but those of the screens', async () => {
  const { ask, put, bucket } = await pages()
  await put('index.html', '<!doctype html><script>let first = 1</script>')
  const policy = (await ask('/')).headers.get('content-security-policy')
  expect(policy).toMatch(/script-src 'self' 'sha256-[A-Za-z0-9+/=]+';/)
  expect(policy).toContain("frame-ancestors 'none'")
  const shown = await pagesFrom(bucket, ['https://screens.example']).request('/')
  expect(shown.headers.get('content-security-policy')).toContain('frame-ancestors https://screens.example')
  expect(shown.headers.get('x-content-type-options')).toBe('nosniff')
})

test('a new first page is seen at once', async () => {
  const { ask, put } = await pages()
  await ask('/')
  await put('index.html', '<!doctype html><title>新的一页</title>')
  expect(await (await ask('/')).text()).toContain('新的一页')
})

test.each([
  '/nothing.html',
  '/../attachments/secret',
  '/..%2fattachments%2fsecret',
  '/%2e%2e/attachments/secret',
  '//attachments/secret',
  '/.hidden',
  '/js/',
  '/js/%00',
])('nothing lies at %s', async (path) => {
  const { ask } = await pages()
  const reply = await ask(path)
  expect(reply.status).toBe(404)
  expect(await reply.text()).not.toContain('附件')
})

test('an address of the API that is none is refused as the API refuses', async () => {
  const { ask } = await pages()
  const reply = await ask('/api/nothing')
  expect([reply.status, reply.headers.get('content-type')]).toEqual([404, 'application/problem+json; charset=utf-8'])
})

test('a screen on a wall has a short address', async () => {
  const { ask } = await pages()
  expect((await ask('/screen/371502')).headers.get('location')).toBe('/#/screen/board/index?area=371502')
})
