import * as z from 'zod'
import { operation } from '../operation'
import { cardContent } from './knowledge/content'
import { cardToReview, shownCard, unitToConfirm } from './knowledge/desk'

export const listKnowledge = operation({
  name: 'listKnowledge',
  route: 'GET /api/cards',
  summary: '本单位的知识卡：等签发的、要看的，和按字找到的；督查看各单位等签发的，和各单位还有多少待核',
  callers: ['officer', 'lead', 'supervisor'],
  query: z.strictObject({ search: z.string().trim().min(1).max(40).optional() }),
  reply: z.object({
    department: z.string(),
    /** Drafts that wait or were given back. */
    drafts: z.array(shownCard),
    /** 要看的: 待核 (what citizens were given most first), expiring, over, withdrawn, resting on an article that has changed, or not read for a year. */
    review: z.array(cardToReview),
    /** 待核 at each unit, the most first: for the supervisor alone. */
    toConfirm: z.array(unitToConfirm).optional(),
    /** How many of the department's cards there are for these words; the first of them follow. */
    total: z.number(),
    cards: z.array(shownCard),
  }),
  problems: ['not-allowed'],
})

export const writeCard = operation({
  name: 'writeCard',
  route: 'POST /api/cards',
  summary: '写一张新的知识卡，交审核人签发',
  callers: ['officer', 'lead'],
  body: z.strictObject({ content: cardContent }),
  reply: z.object({ card: shownCard }),
  problems: ['not-allowed', 'bad-input'],
})
