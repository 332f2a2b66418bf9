import * as z from 'zod'
import { operation } from '../operation'
import { analysts } from './analysts'
import { decision, handlings } from './decision'

/** A hot topic as an analyst reads it, in its members' own words without anybody's name or number. */
export const hotTopic = z.object({
  id: z.string(),
  place: z.string().optional(),
  problem: z.string(),
  messages: z.number().int(),
  /** Of them: what was seen elsewhere, and not written to us. */
  seen: z.number().int(),
  /** How many people wrote. */
  voices: z.number().int(),
  /** In voices of today: a message of a week ago counts half. */
  heat: z.number(),
  trend: z.enum(['new', 'rising', 'level', 'falling', 'quiet']),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  /** Messages of each of the last fourteen days, the oldest first. */
  daily: z.array(z.number().int()),
  /** What analysts did that made it what it is, the earliest first. */
  history: z.array(z.object({ kind: z.enum(handlings), at: z.iso.datetime(), by: z.string() })),
  /**
   * The concern that it became: how that stands, whether it came to nothing, so that another may be raised, and how many of
   * the cases here are not linked to it.
   */
  raised: z
    .object({
      id: z.string(),
      title: z.string(),
      standing: z.string(),
      isVoid: z.boolean(),
      unlinked: z.number().int(),
    })
    .optional(),
})
export type HotTopic = z.infer<typeof hotTopic>

/** What a concern that is raised from a topic could be registered with. */
const suggestedConcern = z.object({
  title: z.string(),
  summary: z.string(),
  seenAt: z.string(),
  heat: z.number().int().optional(),
  /** Where the name that people use names one place alone. */
  place: z.object({ code: z.string(), name: z.string() }).optional(),
})
export type SuggestedConcern = z.infer<typeof suggestedConcern>

export const listHotTopics = operation({
  name: 'listHotTopics',
  route: 'GET /api/hot',
  summary: '热点：近来许多人说的同一件事，最热的在前；只给分办、编辑和督查看，不公开',
  callers: analysts,
  reply: z.object({
    topics: z.array(hotTopic),
    /** What a split left that is not hot enough to be listed: it can be merged back. */
    apart: z.array(hotTopic),
    /** How many messages have been joined so far, and how many decisions held then. */
    taken: z.number().int(),
    decided: z.number().int(),
    asOf: z.iso.datetime(),
  }),
})

export const readHotTopic = operation({
  name: 'readHotTopic',
  route: 'GET /api/hot/{id}',
  summary: '一个热点里的来件，去掉了姓名和号码，最近的在前，最多五十件',
  callers: analysts,
  params: z.strictObject({ id: z.string().min(1).max(80) }),
  reply: z.object({
    topic: hotTopic,
    suggested: suggestedConcern,
    members: z.array(
      z.object({
        id: z.string(),
        at: z.iso.datetime(),
        text: z.string(),
        /** Of what was seen elsewhere: where, and its address. */
        seenAt: z.string().optional(),
        link: z.string().optional(),
      }),
    ),
  }),
  problems: ['not-found'],
})

export const decideHotTopic = operation({
  name: 'decideHotTopic',
  route: 'POST /api/hot/decisions',
  summary: '合并、拆开或忽略热点；以后来的也照此归并',
  callers: analysts,
  status: 201,
  /** `decided`: as it was told with the list, so that nobody overtakes another unseen. */
  body: z.strictObject({ decision, decided: z.number().int().min(0) }),
  reply: z.object({ decided: z.number().int() }),
  problems: ['not-found', 'changed-meanwhile'],
})
