import * as z from 'zod'
import type { Kind } from '../../platform/store/store'

const reachable = z.object({
  /** reach:<person>. */
  id: z.string(),
  version: z.number().int(),
  person: z.string(),
  /** 微信: where to, sealed; how often they agreed in all, or once for ever. Absent when they never did or took it back. */
  wechat: z.object({ openid: z.string(), granted: z.number().int(), lasting: z.boolean().optional() }).optional(),
  /** 短信: the phone, sealed, of whoever asked for it. */
  sms: z.object({ phone: z.string(), shown: z.string() }).optional(),
  /** 免打扰. */
  quiet: z.string().optional(),
  /** How notices that no law wants told are sent: each, daily or weekly. */
  pace: z.string().optional(),
  /** Codes of followed places of which nothing is sent. */
  muted: z.array(z.string()).default([]),
  /** Fields of notices of which nothing is sent but what law wants told. */
  mutedFields: z.array(z.string()).default([]),
})
export type Reachable = z.infer<typeof reachable>

export const reachId = (person: string) => `reach:${person}`

/** How people asked to be told, besides the inbox. Written by themselves alone. */
export const reachables: Kind<Reachable> = { table: 'people', schema: reachable, indexes: {} }

const spent = z.object({
  /** spent:<person>. */
  id: z.string(),
  version: z.number().int(),
  /** Of the grants: how many messages were handed over. Raised to all of them when WeChat says that none is left. */
  grants: z.number().int(),
  /** What was handed over last, newest first, by notice and rung: the same goes nowhere twice. */
  told: z.array(z.string()),
})
export type SpentGrants = z.infer<typeof spent>

export const spentId = (person: string) => `spent:${person}`

/** What was sent of what they agreed to. Written by whoever sends alone, so that neither undoes what the other wrote. */
export const spendings: Kind<SpentGrants> = { table: 'people', schema: spent, indexes: {} }
