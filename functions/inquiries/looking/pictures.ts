import { createHmac, timingSafeEqual } from 'node:crypto'
import { attachmentId } from '@shared/inquiries/case/attachment'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import * as z from 'zod'
import type { ContentCheck } from '../../platform/reach/wechatSafety'
import type { Kind, Store } from '../../platform/store/store'
import { unless, unlessFaster } from '../../platform/unless'

const row = { id: z.string(), version: z.number().int(), until: z.iso.datetime() }

/** look:<query code>:<file>: that WeChat was asked about a picture, and what it said since. */
const pictureLook = z.object({ ...row, trace: z.string(), suggest: z.enum(['fine', 'risky']).optional() })
type PictureLook = z.infer<typeof pictureLook>
export const pictureLooks: Kind<PictureLook> = {
  table: 'limits',
  schema: pictureLook,
  isOwn: (id) => id.startsWith('look:'),
  indexes: {},
  expiresAt: ({ until }) => until,
}

/** trace:<number of the asking>: which picture an answer is about. */
const pictureTrace = z.object({ ...row, look: z.string() })
export const pictureTraces: Kind<z.infer<typeof pictureTrace>> = {
  table: 'limits',
  schema: pictureTrace,
  isOwn: (id) => id.startsWith('trace:'),
  indexes: {},
  expiresAt: ({ until }) => until,
}

export interface PictureNeeds {
  looks: Store<PictureLook>
  traces: Store<z.infer<typeof pictureTrace>>
  check: ContentCheck
  /** The address of the site, where WeChat fetches the picture; without one nothing can be asked. */
  site: string | undefined
  secret: string
  now: Date
}

const hours = { link: 1, rows: 48 }
const later = (now: Date, of: number) => new Date(now.getTime() + of * 3_600_000).toISOString()

/** The pictures that came with one step: with the first those that came with no other. */
export function picturesOf({ attachments, events }: Inquiry, step: number): string[] {
  const named = events.map((one) => ('attachments' in one ? (one.attachments ?? []) : []))
  const since = new Set(named.flat())
  const own = step === 1 ? attachments.filter((one) => !since.has(one)) : (named[step - 1] ?? [])
  return own.filter((one) => /\.(jpg|png|webp)$/.test(one))
}

/** What WeChat says to a picture: it is asked once, and answers by a call of its own; busy until then. */
export async function lookedAt(
  inquiry: string,
  file: string,
  openid: string,
  { looks, traces, check, site, secret, now }: PictureNeeds,
): Promise<'fine' | 'risky' | 'busy' | 'never'> {
  const id = `look:${inquiry}:${file}`
  const known = await looks.get(id)
  if (known) return known.suggest ?? 'busy'
  if (site === undefined) return 'never'
  const asked = await check.picture(
    openid,
    `${site}/api/attachments/looked/${linkTo(file, later(now, hours.link), secret)}`,
  )
  if (typeof asked === 'string') return asked
  const until = later(now, hours.rows)
  await unless(traces.create({ id: `trace:${asked.trace}`, version: 0, until, look: id }), 'already-exists')
  await unlessFaster(looks.create({ id, version: 0, until, trace: asked.trace }))
  return 'busy'
}

const mac = (text: string, secret: string) =>
  createHmac('sha256', secret).update(`looked picture ${text}`).digest('base64url')

/** One picture for an hour, for whoever was told this address and for nobody else. */
const linkTo = (file: string, until: string, secret: string): string => {
  const text = `${file}~${Date.parse(until)}`
  return `${text}~${mac(text, secret)}`
}

/** The picture that such an address names; undefined for one that was made up, or is over. */
export function pictureAt(link: string, now: Date, secret: string): string | undefined {
  const [file = '', until = '', given = ''] = link.split('~')
  const right = Buffer.from(mac(`${file}~${until}`, secret))
  const sent = Buffer.from(given)
  if (right.length !== sent.length || !timingSafeEqual(right, sent)) return undefined
  return Number(until) > now.getTime() && attachmentId.test(file) ? file : undefined
}
