import * as z from 'zod'
import { operation } from '../../operation'
import { id, whoDraft } from '../contractParts'

export const readReach = operation({
  name: 'readReach',
  route: 'GET /api/notices/{id}/reach',
  summary: '一份还没有发布的公告写到几个村和社区、每个地方大约多少人关注，审核前看',
  callers: whoDraft,
  params: id,
  reply: z.object({
    /** Villages and communities that it is for. */
    villages: z.number(),
    /** 「不到 5 人」「32 人」「5000 人以上」: how many follow a place by which it concerns them; nobody is named. */
    followers: z.string(),
    /** The same for each place that it names, a person by the first of their places; about, so that a sum names nobody either. */
    places: z.array(z.object({ code: z.string(), name: z.string(), villages: z.number(), followers: z.string() })),
    /** Counties that its places lie in, for their outlines. */
    counties: z.array(z.object({ code: z.string(), name: z.string() })),
  }),
  problems: ['not-found', 'not-allowed'],
})
