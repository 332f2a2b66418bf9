import { isIP } from 'node:net'
import type { Context } from 'hono'

/** Where a call came from. */
export interface Origin {
  /** The address of the caller, an IPv6 one by its network of 64 bits, which one household has to itself; absent where none is known. */
  address?: string | undefined
  /** The address of the site, for links in what others keep: https://… Never what a caller says it is. */
  site: string
  /** The session it came with, unchecked. */
  token?: string | undefined
}

/** What lies beside a request on Node and on Lambda. */
interface Beside {
  incoming?: { socket?: { remoteAddress?: string } }
  event?: { requestContext?: { domainName?: string; http?: { sourceIp?: string } } }
}

export const tokenOf = (c: Context): string | undefined =>
  /^Bearer (\S+)$/.exec(c.req.header('authorization') ?? '')?.[1]

/**
 * Where a call came from. What a caller writes into X-Forwarded-For counts for nothing: of its addresses only those are
 * believed that `proxies` proxies of our own have added at its end. `sites` are the addresses of the site, the one that was
 * configured first: a Host that is none of them is given the first.
 */
export function originOf(c: Context, proxies = 0, sites: readonly string[] = []): Origin {
  const { incoming, event } = (c.env ?? {}) as Beside
  const direct = incoming?.socket?.remoteAddress ?? event?.requestContext?.http?.sourceIp
  const told = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim())
  const address = plainAddress(proxies > 0 ? (told.at(-proxies) ?? direct) : direct)
  const { protocol, host } = new URL(c.req.url)
  const secure = event !== undefined || (proxies > 0 && c.req.header('x-forwarded-proto') === 'https')
  const asked = `${secure ? 'https:' : protocol}//${host}`
  const gateway = event?.requestContext?.domainName
  const site = sites.includes(asked) ? asked : (sites[0] ?? (gateway ? `https://${gateway}` : 'http://localhost'))
  return { ...(address ? { address } : {}), site, token: tokenOf(c) }
}

/** 10.0.0.1 for ::ffff:10.0.0.1; the first 64 bits of any other IPv6 address. */
export function plainAddress(given: string | undefined): string | undefined {
  const text = given?.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
  if (!text || isIP(text) === 0) return undefined
  if (isIP(text) === 4) return text
  const [front = '', back] = text.toLowerCase().split('::')
  const groups = front ? front.split(':') : []
  const behind = back ? back.split(':') : []
  const all =
    back === undefined ? groups : [...groups, ...Array(8 - groups.length - behind.length).fill('0'), ...behind]
  return `${all
    .slice(0, 4)
    .map((group: string) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`
}
