import * as z from 'zod'
import { named } from '../named'
import { operation } from '../operation'
import { localToFill, localToReview, shownLocal } from './local/desk'

export const listLocal = operation({
  name: 'listLocal',
  route: 'GET /api/local',
  summary: '本单位要写的本地办法：待填的、等签发的、要看的，和正在显示的；督查看各单位等签发的',
  callers: ['officer', 'lead', 'supervisor'],
  query: z.strictObject({
    search: z.string().trim().min(1).max(40).optional(),
    /** One of `places`. */
    place: z.string().min(1).max(60).optional(),
  }),
  reply: z.object({
    unit: z.string(),
    /** For which places this unit writes: its own county, or, for a department of the city, those where nobody else takes part. */
    places: z.array(named),
    drafts: z.array(shownLocal),
    review: z.array(localToReview),
    /** 待填, those that are asked most first: how many there are, and the first of them. */
    toFill: z.object({ total: z.number(), first: z.array(localToFill) }),
    shown: z.object({ total: z.number(), first: z.array(shownLocal) }),
  }),
  problems: ['not-allowed', 'not-found'],
})
