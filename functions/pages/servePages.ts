import { Problem } from '@shared/problem'
import { Hono } from 'hono'
import { serveStatic } from 'hono/serve-static'
import { type Bucket, isPlainKey } from '../platform/bucket/bucket'
import { apiHeaders, guardedBy, pagePolicy } from '../platform/http/headers'
import { screenPage } from '../platform/http/screens'

/** Where the built H5 pages lie in the bucket. */
export const pagesPrefix = 'pages/'

/** Its name says what it holds, so it is the same for ever. */
const namedByContent = /\.[0-9a-f]{5}\.(js|css)(\.\w+)?$/

/**
 * The H5 pages out of the bucket, packed files where the browser takes them, and the short address of screens on walls,
 * /screen/<area code> or /screen/<site>; `screens` are the origins that may show them in a frame. What a warm function has read of files that never change it keeps.
 */
export function pagesFrom(bucket: Pick<Bucket, 'read'>, screens: readonly string[] = []): Hono {
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

  // The scripts in the first page are allowed by their hash, so it is read for its rules as well.
  const policy = async () => pagePolicy(Buffer.from((await read(`${pagesPrefix}index.html`)) ?? []).toString(), screens)

  const app = new Hono()
  app.use('/api/*', apiHeaders())
  app.use('/*', async (c, next) => (c.req.path.startsWith('/api/') ? next() : guardedBy(await policy())(c, next)))
  app.get('/api/*', (c) => {
    const problem = new Problem('not-found', '没有这个地址')
    return c.body(JSON.stringify(problem.body('pages')), 404, {
      'content-type': 'application/problem+json; charset=utf-8',
    })
  })
  app.get('/screen/:area{[0-9]+}', (c) => c.redirect(`/#/screen/board/index?area=${c.req.param('area')}`))
  app.get('/screen/:site{[A-Z][A-Z0-9]+}', (c) => c.redirect(screenPage(c.req.param('site'), c.req.query('key'))))
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
