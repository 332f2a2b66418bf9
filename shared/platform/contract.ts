import * as z from 'zod'
import { operation } from '../operation'

export const getHealth = operation({
  name: 'getHealth',
  route: 'GET /api/health',
  summary: '服务是否正常、用的是哪一版资料',
  callers: 'anyone',
  reply: z.object({
    ok: z.literal(true),
    mode: z.enum(['local', 'cloud']),
    documents: z.number(),
    provisions: z.number(),
    cards: z.number(),
    calendarYears: z.array(z.number()),
  }),
})
