import * as z from 'zod'
import { operation } from '../../operation'

export const listNoticesOfResponse = operation({
  name: 'listNoticesOfResponse',
  route: 'GET /api/notices/responses/{id}',
  summary: '照一条公开回应写成、还作数的公告',
  callers: 'anyone',
  /** Of the concern. */
  params: z.strictObject({ id: z.string().min(4).max(40) }),
  reply: z.object({
    notices: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        issuedAt: z.iso.datetime(),
        /** When the response that it tells was signed. */
        at: z.iso.datetime(),
      }),
    ),
  }),
})
