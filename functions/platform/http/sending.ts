import type { FileReply } from '@shared/operation'
import type { Context } from 'hono'
import { type Given, givenOf, packedOf, type WrittenReply } from './kept'

/** What anyone may read may be held by whoever read it, and is asked for again by its name (RFC 9110, If-None-Match). */
export function toEverybody(c: Context, given: Given, type?: string, cache = 'no-cache'): Response {
  const { etag } = given
  const headers = { etag, 'cache-control': cache, vary: 'authorization, accept-encoding' }
  if (isKnown(c, given)) return c.body(null, 304, headers)
  return sent(c, given, { status: 200, headers, ...(type ? { type } : {}) })
}

/** Whether the caller says that this very answer is there already. */
export const isKnown = (c: Context, { etag }: Given): boolean =>
  (c.req.header('if-none-match') ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag)

interface Sending {
  status: 200 | 201
  headers: Record<string, string>
  type?: string
}

/** A text for programs of others: taken again only where it says something else. */
export const asText = (c: Context, { type, text }: { type: string; text: string }): Response =>
  toEverybody(c, { ...givenOf(text), text }, type)

export function sent(
  c: Context,
  written: WrittenReply,
  { status, headers: more, type = 'application/json' }: Sending,
): Response {
  const headers = { vary: 'accept-encoding', ...more, 'content-type': type }
  const packed = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '') && packedOf(written)
  return packed
    ? c.body(packed, status, { ...headers, 'content-encoding': 'gzip' })
    : c.body(written.bytes ?? written.text, status, headers)
}

/** The name goes as RFC 6266 and RFC 8187 want it, with a plain one for clients that know neither. */
export function download(c: Context, { name, type, bytes }: FileReply, status: 200 | 201): Response {
  const plain = `file${/\.\w+$/.exec(name)?.[0] ?? ''}`
  return c.body(Uint8Array.from(bytes), status, {
    'content-type': type,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
  })
}
