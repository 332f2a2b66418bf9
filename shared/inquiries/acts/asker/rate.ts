import * as z from 'zod'
import type { EventOf } from '../../case/event'
import { isRated } from '../../case/past'
import { caseOperation } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { inquirySizes, starNames } from '../../words'
import { act } from '../act'
import { askerOrSettling } from '../callers'
import { unless } from '../moment'
import { by } from '../byWhom'

const starsWrong = `评价是 1 到 ${starNames.length} 分`

export const rateReply = caseOperation({
  name: 'rateReply',
  path: 'rating',
  summary: '评价答复',
  callers: ['citizen'],
  body: z.strictObject({
    stars: z.number().int().min(1, starsWrong).max(starNames.length, starsWrong),
    comment: words(inquirySizes.comment, '评价内容').optional(),
  }),
})

export const rated = (one: Omit<EventOf<'rated'>, 'type'>): EventOf<'rated'> => ({ type: 'rated', ...one })

/** 评价: closes the inquiry. Each reply is rated once. */
export const rate = act({
  action: 'rate',
  operation: rateReply,
  event: 'rated',
  headline: (one) => `评价：${one.stars} 分`,
  who: askerOrSettling,
  same: (one, { stars, comment }) => one.stars === stars && one.comment === comment,
  notNow: (inquiry) => unless(!isRated(inquiry), '已经评价过了'),
  decide: (_inquiry, { stars, comment }, caller, { at }) =>
    rated({ at, by: by(caller), stars, ...(comment ? { comment } : {}) }),
})
