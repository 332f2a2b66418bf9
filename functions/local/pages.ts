import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { guardedBy, pagePolicy } from '../platform/http/headers'
import { screenPage } from '../platform/http/screens'

/** How the pages may be reached and shown: proxies of our own in front, and origins that may show them in a frame. */
interface Shown {
  proxies?: number
  screens?: readonly string[]
}

/** The H5 pages in front of the API, and a short address for the screens on walls: /screen/<area code> or /screen/<site>. */
export function pagesAnd(
  folder: string,
  api: Hono<{ Variables: { requestId: string } }>,
  { proxies = 0, screens = [] }: Shown = {},
): Hono {
  const app = new Hono()
  const packing = compress()
  const page = join(folder, 'index.html')
  const guarded = guardedBy(pagePolicy(existsSync(page) ? readFileSync(page, 'utf8') : '', screens), proxies)
  // The API packs its answers by itself.
  const isApi = (c: Context) => c.req.path.startsWith('/api/')
  app.use('/*', (c, next) => (isApi(c) ? next() : packing(c, next)))
  app.use('/*', (c, next) => (isApi(c) ? next() : guarded(c, next)))
  app.get('/screen/:area{[0-9]+}', (c) => c.redirect(`/#/screen/board/index?area=${c.req.param('area')}`))
  app.get('/screen/:site{[A-Z][A-Z0-9]+}', (c) => c.redirect(screenPage(c.req.param('site'), c.req.query('key'))))
  if (existsSync(page)) {
    const files = serveStatic({
      root: folder,
      // The build packs its files once; what is not packed is packed by `compress` on the way.
      precompressed: true,
      onFound: (path, c) =>
        c.header('cache-control', /\.[0-9a-f]{5}\.(js|css)/.test(path) ? 'max-age=31536000, immutable' : 'no-cache'),
    })
    app.get('/*', (c, next) => (isApi(c) ? next() : files(c, next)))
  } else app.get('/', (c) => c.text('页面还没有构建，接口可以用：/api/docs'))
  app.route('/', api)
  return app
}
