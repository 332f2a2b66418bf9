/* The page without a connection. Reads of the API are never kept: they may be about a person. */
const version = '__VERSION__'
const shell = __SHELL__
const mine = 'pages-'
/** Longer than this nobody should wait for a newer page while a good one is here. */
const patience = 4000

self.addEventListener('install', (event) => {
  self.skipWaiting()
  event.waitUntil(caches.open(mine + version).then((cache) => cache.addAll(shell)))
})

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
  else if (/^(js|css)\/.+\.[0-9a-f]{8}\./.test(path)) event.respondWith(part(request))
})

/** The newest page that can be had; the kept one when nobody answers in time. */
async function page(request) {
  const here = await (await caches.open(mine + version)).match('./')
  if (!here) return fetch(request)
  const late = new Promise((resolve) => setTimeout(() => resolve(here), patience))
  return Promise.race([fetch(request).then((answer) => (answer.ok ? answer : here)), late]).catch(() => here)
}

/** A part has its content in its name: what is kept is right for ever. */
async function part(request) {
  const here = await caches.match(request)
  if (here) return here
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(mine + version)).put(request, answer.clone())
  return answer
}
