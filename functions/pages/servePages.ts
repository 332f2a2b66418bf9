import { Problem } from '@shared/problem'
import { Hono } from 'hono'
import { serveStatic } from 'hono/serve-static'
import { type Bucket, isPlainKey } from '../platform/bucket'

/** Where the built H5 pages lie in the bucket. */
export const pagesPrefix = 'pages/'

/** Its name says what it holds, so it is the same for ever. */
const namedByContent = /\.[0-9a-f]{8}\.(js|css)(\.\w+)?$/

/**
 * The H5 pages out of the bucket, packed files where the browser takes them, and the short address of screens on walls,
 * /screen/<area code>. What a warm function has read of files that never change it keeps.
 */
export function pagesFrom(bucket: Pick<Bucket, 'read'>): Hono {
  const kept = new Map<string, Promise<Uint8Array | undefined>>()
  async function read(key: string): Promise<Uint8Array | undefined> {
    if (!isPlainKey(key)) return undefined
    if (!namedByContent.test(key)) return bucket.read(key)
    const reading = kept.get(key) ?? bucket.read(key)
    kept.set(key, reading)
    const found = await reading.catch((error: unknown) => {
      kept.delete(key)
      throw error
    })
    if (!found) kept.delete(key)
    return found
  }

  const app = new Hono()
  app.get('/api/*', (c) => {
    const { status, body } = { status: 404 as const, body: new Problem('not-found', '没有这个地址').body('pages') }
    return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json; charset=utf-8' })
  })
  app.get('/screen/:area{[0-9]+}', (c) => c.redirect(`/#/screen/board/index?area=${c.req.param('area')}`))
  app.get(
    '/*',
    serveStatic({
      root: pagesPrefix,
      rewriteRequestPath: (path) => (path === '/' ? '/index.html' : path),
      precompressed: true,
      getContent: async (path) => {
        const found = await read(path)
        return found ? Uint8Array.from(found) : null
      },
      onFound: (path, c) =>
        c.header('cache-control', namedByContent.test(path) ? 'max-age=31536000, immutable' : 'no-cache'),
    }),
  )
  app.notFound((c) => c.text('没有这个页面', 404))
  return app
}
