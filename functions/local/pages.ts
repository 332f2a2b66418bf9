import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { compress } from 'hono/compress'

/** The H5 pages in front of the API, and a short address for the screens on walls: /screen/<area code>. */
export function pagesAnd(folder: string, api: Hono<{ Variables: { requestId: string } }>): Hono {
  const app = new Hono()
  app.use(compress())
  app.get('/screen/:area{[0-9]+}', (c) => c.redirect(`/#/screen/board/index?area=${c.req.param('area')}`))
  if (existsSync(join(folder, 'index.html'))) {
    const files = serveStatic({
      root: folder,
      // The build packs its files once; what is not packed is packed by `compress` on the way.
      precompressed: true,
      onFound: (path, c) =>
        c.header('cache-control', /\.[0-9a-f]{8}\.(js|css)/.test(path) ? 'max-age=31536000, immutable' : 'no-cache'),
    })
    app.get('/*', (c, next) => (c.req.path.startsWith('/api/') ? next() : files(c, next)))
  } else app.get('/', (c) => c.text('页面还没有构建，接口可以用：/api/docs'))
  app.route('/', api)
  return app
}
