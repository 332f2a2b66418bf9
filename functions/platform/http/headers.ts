import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'

/** What a page may use of a device: nothing, but for what it asks a person first. */
const permissions = 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()'
/** On the page of a notice with a drawing a person may let the page see where they are; it is judged there and sent nowhere. */
const pagePermissions = permissions.replace('geolocation=()', 'geolocation=(self)')

/** For whatever leaves: no guessing of types, no address of ours told to others, and nothing of the device used. */
const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': permissions,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

/** An answer of the API is data: it loads nothing and stands in no frame. The page about it has styles of its own. */
const apiPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The texts of the scripts that stand in a page itself. */
const scriptsIn = (html: string) =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, text = '']) => text)

/**
 * The Content-Security-Policy of the pages: scripts from here, and of those in the page itself only these very ones, by
 * their hash (CSP level 3). `screens` are the origins whose pages may show ours in a frame, such as the screens on walls.
 */
export function pagePolicy(html: string, screens: readonly string[] = []): string {
  const own = scriptsIn(html).map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...own].join(' ')}`,
    // React and Taro set the measure of single elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${screens.length > 0 ? screens.join(' ') : "'none'"}`,
  ].join('; ')
}

/** Whether the caller came over TLS: to a cloud function always, else as the proxy in front says, where there is one of ours. */
function overTls(c: Context, proxies: number): boolean {
  if (c.env && 'event' in (c.env as object)) return true
  return proxies > 0 && c.req.header('x-forwarded-proto') === 'https'
}

/**
 * Puts the headers on whatever leaves; a browser is told to come by TLS only where it has come by TLS. Before the answer is
 * made: each header put on one that is there already makes it anew.
 */
export const guardedBy =
  (policy: string, proxies = 0): MiddlewareHandler =>
  (c, next) => {
    for (const [name, value] of Object.entries(always)) c.header(name, value)
    c.header('content-security-policy', policy)
    if (policy !== apiPolicy) c.header('permissions-policy', pagePermissions)
    if (overTls(c, proxies)) c.header('strict-transport-security', 'max-age=15552000; includeSubDomains')
    return next()
  }

export const apiHeaders = (proxies = 0): MiddlewareHandler => guardedBy(apiPolicy, proxies)
