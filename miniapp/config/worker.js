/* The page without a connection. Reads of the API are never kept: they may be about a person. */
const version = '__VERSION__'
const shell = __SHELL__
/** What a screen on a wall shows its notices with: kept by the devices that are one. */
const wall = __WALL__
const mine = 'pages-'
/** Longer than this nobody should wait for a newer page while a good one is here. */
const patience = 4000

self.addEventListener('install', (event) => {
  self.skipWaiting()
  event.waitUntil(keepAll())
})

async function keepAll() {
  const cache = await caches.open(mine + version)
  await cache.addAll(shell)
  const open = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })
  if (open.some(({ url }) => url.includes('screen/board/'))) await cache.addAll(wall)
}

/** The caches before the last two go: a page that is still open may ask for parts of the build it came from. */
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name.startsWith(mine) && name !== mine + version))
      .then((old) => Promise.all(old.slice(0, -1).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  const base = new URL('./', self.location.href)
  if (request.method !== 'GET' || url.origin !== base.origin || url.pathname.startsWith('/api/')) return
  const path = url.pathname.slice(base.pathname.length)
  if (request.mode === 'navigate' && (path === '' || path === 'index.html')) event.respondWith(page(request))
  else if (request.mode === 'navigate' && path.startsWith('screen/')) event.respondWith(screen(request, path, url))
  else if (/^(js|css)\/.+\.[0-9a-f]{5}\./.test(path)) event.respondWith(part(request))
})

/** The newest page that can be had; the kept one when nobody answers in time. */
async function page(request) {
  const here = await (await caches.open(mine + version)).match('./')
  if (!here) return fetch(request)
  const late = new Promise((resolve) => setTimeout(() => resolve(here), patience))
  return Promise.race([fetch(request).then((answer) => (answer.ok ? answer : here)), late]).catch(() => here)
}

/** The short address of a screen, which is all that a device knows that starts without a line: the server would send it to the same page. */
async function screen(request, path, { searchParams }) {
  const [, place] = path.split('/')
  const key = searchParams.get('key')
  const asked = /^[0-9]+$/.test(place) ? { area: place } : { site: place, ...(key ? { key } : {}) }
  const there = () =>
    Response.redirect(new URL(`./#/screen/board/index?${new URLSearchParams(asked)}`, self.location.href))
  const late = new Promise((resolve) => setTimeout(() => resolve(there()), patience))
  const answered = fetch(request).then((answer) => (answer.status >= 500 ? there() : answer))
  return Promise.race([answered, late]).catch(there)
}

/** A part has its content in its name: what is kept is right for ever. */
async function part(request) {
  const here = await caches.match(request)
  if (here) return here
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(mine + version)).put(request, answer.clone())
  return answer
}
