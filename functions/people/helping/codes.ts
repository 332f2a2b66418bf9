import { createHmac } from 'node:crypto'
import { helpKinds } from '@shared/people/helping/words'
import * as z from 'zod'
import type { Kind } from '../../platform/store/store'

const helpCode = z.object({
  /** help:<hash of the code>. */
  id: z.string(),
  version: z.number().int(),
  person: z.string(),
  may: z.array(z.enum(helpKinds)),
  until: z.iso.datetime(),
  validUntil: z.iso.datetime(),
  /** Taken once, it is worth nothing any more. */
  used: z.boolean(),
  /** By whom. */
  by: z.string().optional(),
})

/** 授权码: by a one-way look-up, forgotten when its time is over. */
export const helpCodes: Kind<z.infer<typeof helpCode>> = {
  table: 'people',
  schema: helpCode,
  isOwn: (id) => id.startsWith('help:'),
  indexes: {},
  expiresAt: ({ validUntil }) => validUntil,
}

export const helpCodeId = (code: string, secret: string): string =>
  `help:${createHmac('sha256', secret).update(`help:${code}`).digest('base64url')}`
