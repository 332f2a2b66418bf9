import * as z from 'zod'
import { named } from '../named'
import type { Size } from '../size'
import { siteKinds, siteSizes } from './words'

export const words = ({ least, most }: Size, what: string) =>
  z.string().trim().min(least, `${what}至少 ${least} 个字`).max(most, `${what}最多 ${most} 字`)

/** What is told of a site when it is registered. */
export const siteFacts = z.strictObject({
  kind: z.enum(siteKinds),
  name: words(siteSizes.name, '名称'),
  /** Its village, community or town. */
  area: z.string().regex(/^\d{9}(\d{3})?$/, '请选到乡镇或村、社区'),
  where: words(siteSizes.where, '位置'),
  /** WGS-84, in degrees; within Shandong and what lies around it. */
  position: z
    .strictObject({
      longitude: z.number().min(114, '经度不在本市').max(118, '经度不在本市'),
      latitude: z.number().min(35, '纬度不在本市').max(38, '纬度不在本市'),
    })
    .optional(),
  /** An upload, by its id. */
  photo: z.string().max(60).optional(),
})
export type SiteFacts = z.infer<typeof siteFacts>

const step = <T extends string>(type: T) => z.object({ type: z.literal(type), at: z.iso.datetime(), by: named })

/** 登记、停用: what happened to a site, appended and never edited. */
export const siteEvent = z.discriminatedUnion('type', [
  step('registered'),
  step('closed').extend({ reason: z.string() }),
])
export type SiteEvent = z.infer<typeof siteEvent>

/** 张贴点: a board, shelf or screen in its place. */
export const site = z.object({
  /** site-<code> */
  id: z.string(),
  version: z.number().int(),
  code: z.string(),
  status: z.enum(['inUse', 'closed']),
  facts: siteFacts,
  /** Of a screen: what it says its word with. Given only to whoever registers it. */
  secret: z.string().optional(),
  example: z.boolean().optional(),
  events: z.array(siteEvent),
})
export type Site = z.infer<typeof site>

export const siteId = (code: string) => `site-${code}`

/** When a screen was last heard of, apart from its item: a word every ten minutes is no history. */
export const heartbeat = z.object({
  /** beat-<code> */
  id: z.string(),
  version: z.number().int(),
  at: z.iso.datetime(),
  /** How many issues it shows, and from when they are. */
  shown: z.number().int(),
  asOf: z.iso.datetime().optional(),
})
export type Heartbeat = z.infer<typeof heartbeat>

export const beatId = (code: string) => `beat-${code}`
