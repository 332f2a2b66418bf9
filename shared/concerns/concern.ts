import * as z from 'zod'
import { named } from '../named'
import { outgoing } from '../outbox'
import { concernEvent } from './event'
import { source } from './evidence'
import { keptDeadline, limit } from './limit'
import { concernStatuses, severities } from './words'

/** 回应稿, being written or waiting for its signatures. */
const responseDraft = z.object({
  by: named,
  at: z.iso.datetime(),
  text: z.string(),
  sources: z.array(source).optional(),
  /** Everybody who has written into it, by id: none of them signs it. */
  writers: z.array(z.string()),
})

/** 舆情: what the public is concerned about, registered and followed to its end. Internal until a response to it is signed. */
export const concern = z.object({
  id: z.string(),
  version: z.number().int(),
  title: z.string(),
  summary: z.string(),
  topic: z.string(),
  /** Where it was seen, in words: 市民热线, 网络问政… */
  seenAt: z.string(),
  /** What it is about, by code and name. */
  place: named.optional(),
  /** How often it was read, liked or passed on where it was seen, as far as anybody counted. */
  heat: z.number().int().min(0).optional(),
  /** 一般 where nothing is said. */
  severity: z.enum(severities).optional(),
  status: z.enum(concernStatuses),
  department: named.optional(),
  /** Departments that sign along before a sensitive response goes out (统一口径), and those that have. */
  cosigners: z.array(named).optional(),
  cosigned: z.array(named).optional(),
  /** 敏感: nothing goes out before another department has signed along. */
  sensitive: z.boolean().optional(),
  /** End of the hours for the first word, counted from when it was found. */
  dueAt: z.iso.datetime(),
  deadline: keptDeadline,
  /** 新闻发布会, of what is grave. */
  briefing: limit.extend({ heldAt: z.iso.datetime().optional() }).optional(),
  /** 跟踪: by when the next progress is told, counted in working days from `from`. */
  followUp: limit.extend({ from: z.iso.datetime() }).optional(),
  /** 更正回应: by when what was said wrongly is put right, counted in hours from `from`. */
  mendBy: limit.extend({ from: z.iso.datetime() }).optional(),
  registeredAt: z.iso.datetime(),
  /** 发现, where that was before the registration. */
  foundAt: z.iso.datetime().optional(),
  draft: responseDraft.optional(),
  /** How often a draft was saved: no events, but what a colleague has to have seen. */
  saves: z.number().int().optional(),
  /** Of the first response: what stops the clock. */
  respondedAt: z.iso.datetime().optional(),
  response: z.string().optional(),
  sources: z.array(source).optional(),
  withdrawnAt: z.iso.datetime().optional(),
  closedAt: z.iso.datetime().optional(),
  /** 并入: the one that goes on in its place, by id and title. */
  mergedInto: named.optional(),
  /** Cases that ask the same: code, and the account of who asked, who is told of the response. */
  linked: z.array(z.object({ id: z.string(), asker: z.string().optional() })).optional(),
  events: z.array(concernEvent),
  outbox: z.array(outgoing),
})
export type Concern = z.infer<typeof concern>

/** What somebody has to have seen before they change it: it grows with every step and every saved draft. */
export const editionOf = ({ events, saves = 0 }: Pick<Concern, 'events' | 'saves'>): number => events.length + saves

/** Whether anyone may know of it: its response was signed, or was public before signatures were asked for. */
export const isPublic = ({ respondedAt }: Pick<Concern, 'respondedAt'>): boolean => respondedAt !== undefined

/** Whose signature is still missing before the lead can sign. */
export const yetToCosign = ({ cosigners = [], cosigned = [] }: Pick<Concern, 'cosigners' | 'cosigned'>) =>
  cosigners.filter(({ id }) => !cosigned.some((one) => one.id === id))
