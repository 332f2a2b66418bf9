import * as z from 'zod'
import { operation } from '../operation'
import { answer } from './answer/answer'
import { question } from './contract'
import { repliesLookedAfter } from './words'

export const findSimilarReplies = operation({
  name: 'findSimilarReplies',
  route: 'POST /api/answers/replies',
  summary: '以前答过相近的：已经选登的问与答里，和这段话最像的，给写答复的人参考',
  callers: ['officer', 'lead', 'dispatcher', 'editor', 'supervisor'],
  body: z.strictObject({ question }),
  reply: z.object({ replies: answer.shape.replies.unwrap() }),
})

const instant = String.raw`\d{4}-\d\d-\d\dT[\d:.]{8,15}Z`

/**
 * A page that shows published replies asks when it is looked at again: what was taken back goes from it at once, and what rests
 * on an article that no longer holds says so.
 */
export const checkReplies = operation({
  name: 'checkReplies',
  route: 'GET /api/answers/replies',
  summary:
    '页面上的公开答复还在不在、依据变了没有：给出各条公开的时刻（逗号隔开），答其中已经撤下的，和依据的哪一条变了',
  callers: 'anyone',
  query: z.strictObject({
    published: z
      .string()
      .max(repliesLookedAfter * 30)
      .regex(new RegExp(`^${instant}(,${instant})*$`), '写各条公开的时刻，用逗号隔开'),
  }),
  reply: z.object({
    gone: z.array(z.string()),
    /** Those that answer no more, by when they were published, each with the article that no longer holds: 《…》第四十条. */
    stale: z.array(z.object({ publishedAt: z.string(), article: z.string() })),
  }),
})
