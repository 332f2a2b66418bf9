import * as z from 'zod'
import { fileReply, operation } from '../operation'
import { ofNotice, onBoard, onSite } from './contractParts'
import { siteFacts, words } from './site'
import { siteKinds, siteSizes } from './words'

const keepers = ['officer', 'lead', 'editor'] as const
const readers = ['officer', 'lead', 'editor', 'supervisor'] as const
const place = z.object({ code: z.string(), name: z.string() })
const instant = z.iso.datetime()

/** A site as the register shows it. */
export const siteView = z.object({
  code: z.string(),
  kind: z.enum(siteKinds),
  name: z.string(),
  place,
  where: z.string(),
  position: z.object({ longitude: z.number(), latitude: z.number() }).optional(),
  hasPhoto: z.boolean(),
  inUse: z.boolean(),
  /** Why it is closed. */
  closed: z.string().optional(),
  example: z.boolean(),
  /** Of a screen: when it was last heard of, and whether that is too long ago. */
  heard: z.object({ at: instant.optional(), silent: z.boolean(), shown: z.number().optional() }).optional(),
  /** Of a screen, for whoever keeps the register: what its address ends with. */
  secret: z.string().optional(),
  /** Whether the caller may close it. */
  keeps: z.boolean(),
})
export type SiteView = z.infer<typeof siteView>

export const registerSite = operation({
  name: 'registerSite',
  route: 'POST /api/sites',
  summary: '登记一个公告栏、公共查阅点或电子信息屏',
  callers: keepers,
  status: 201,
  body: siteFacts,
  reply: z.object({ site: siteView }),
  problems: ['not-found', 'not-allowed', 'already-exists'],
})

export const closeSite = operation({
  name: 'closeSite',
  route: 'POST /api/sites/{code}/closure',
  summary: '停用一个公告栏、查阅点或电子屏，写明原因',
  callers: keepers,
  params: onSite,
  body: z.strictObject({ reason: words(siteSizes.reason, '原因') }),
  reply: z.object({ site: siteView }),
  problems: ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'],
})

export const listSites = operation({
  name: 'listSites',
  route: 'GET /api/sites',
  summary: '一个县（市、区）、乡镇或村里登记了哪些公告栏、查阅点和电子屏',
  callers: ['officer', 'lead', 'editor', 'supervisor', 'clerk'],
  query: z.strictObject({ area: z.string().regex(/^\d{6,12}$/, '行政区划代码是 6 到 12 位数字') }),
  reply: z.object({ area: place, sites: z.array(siteView) }),
  problems: ['not-found', 'not-allowed'],
})

export const readSite = operation({
  name: 'readSite',
  route: 'GET /api/sites/{code}',
  summary: '一个公告栏、查阅点或电子屏在哪里',
  callers: 'anyone',
  params: onSite,
  reply: z.object({
    code: z.string(),
    kind: z.enum(siteKinds),
    name: z.string(),
    place,
    where: z.string(),
    inUse: z.boolean(),
    example: z.boolean(),
  }),
  problems: ['not-found'],
})

export const readSitePhoto = operation({
  name: 'readSitePhoto',
  route: 'GET /api/sites/{code}/photo',
  summary: '登记时拍的照片',
  callers: ['officer', 'lead', 'editor', 'supervisor', 'clerk'],
  params: onSite,
  reply: fileReply,
  problems: ['not-found', 'not-allowed'],
})

export const hearScreen = operation({
  name: 'hearScreen',
  route: 'POST /api/sites/{code}/heartbeat',
  summary: '电子信息屏报平安：还亮着，显示几条公告',
  callers: 'anyone',
  params: onSite,
  body: z.strictObject({
    secret: z.string().min(10).max(60),
    shown: z.number().int().min(0).max(500),
    /** From when the issues on it are. */
    asOf: instant.optional(),
  }),
  reply: z.object({ heard: z.literal(true) }),
  problems: ['not-found', 'too-many-attempts'],
})

/** One thing to do on one board. */
export const task = z.object({
  notice: z.string(),
  title: z.string(),
  example: z.boolean(),
  department: z.string(),
  act: z.enum(['hang', 'takeDown', 'wait']),
  words: z.string(),
  urgent: z.boolean(),
  site: z.object({ code: z.string(), kind: z.enum(siteKinds), name: z.string(), where: z.string(), place: z.string() }),
})
export type PostingTask = z.infer<typeof task>

export const listTasks = operation({
  name: 'listTasks',
  route: 'GET /api/postings',
  summary: '自己的村、社区或乡镇今天要贴、要揭的公告',
  callers: ['clerk'],
  reply: z.object({
    place,
    /** What cannot wait first, then what to hang, what to take down, and what hangs. */
    tasks: z.array(task),
    /** Notices that have to hang in a place that has no board registered. */
    nowhere: z.array(z.object({ notice: z.string(), title: z.string(), place: z.string() })),
    asOf: instant,
  }),
  problems: ['not-allowed'],
})

const standing = z.enum(['ran', 'running', 'gap', 'broken', 'missing'])

export const readCoverage = operation({
  name: 'readCoverage',
  route: 'GET /api/postings/{notice}/coverage',
  summary: '一份公告在各村镇贴了没有、断了没有、公示期满了没有',
  callers: readers,
  params: ofNotice,
  reply: z.object({
    /** Why it has to hang. */
    why: z.string(),
    places: z.array(
      z.object({
        place,
        standing,
        /** 「贴着，12月23日贴满」 */
        words: z.string(),
        sites: z.array(
          z.object({
            code: z.string(),
            kind: z.enum(siteKinds),
            name: z.string(),
            standing,
            /** What happened there, oldest first. */
            history: z.array(z.object({ words: z.string(), photo: z.string(), reason: z.string().optional() })),
          }),
        ),
      }),
    ),
    asOf: instant,
  }),
  problems: ['not-found', 'not-allowed', 'not-now'],
})
export type Coverage = z.infer<typeof readCoverage.reply>

export const readPostings = operation({
  name: 'readPostings',
  route: 'GET /api/postings/{notice}',
  summary: '一份公告现在贴在几处公告栏，最早哪天贴的',
  callers: 'anyone',
  params: ofNotice,
  reply: z.object({
    /** How many hang now. */
    hanging: z.number(),
    /** First day of proof, where there is any. */
    since: z.string().optional(),
    boards: z.array(z.object({ name: z.string(), place: z.string(), where: z.string() })),
  }),
  problems: ['not-found'],
})

export const readPostingPhoto = operation({
  name: 'readPostingPhoto',
  route: 'GET /api/sites/{code}/postings/{notice}/photos/{photo}',
  summary: '张贴或揭下时拍的照片',
  callers: ['officer', 'lead', 'editor', 'supervisor', 'clerk'],
  params: onBoard.extend({ photo: z.string().max(60) }),
  reply: fileReply,
  problems: ['not-found', 'not-allowed'],
})
