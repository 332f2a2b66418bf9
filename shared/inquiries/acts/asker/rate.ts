import * as z from 'zod'
import { step } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { inquirySizes, starNames } from '../../words'
import { act } from '../act'
import { ownCase } from '../callers'
import { unless } from '../moment'
import { by } from '../step'

const starsWrong = `评价是 1 到 ${starNames.length} 分`

export const rateReply = step({
  name: 'rateReply',
  path: 'rating',
  summary: '评价答复',
  callers: ['citizen'],
  body: z.strictObject({
    stars: z.number().int().min(1, starsWrong).max(starNames.length, starsWrong),
    comment: words(inquirySizes.comment, '评价内容').optional(),
  }),
})

/** 评价: closes the inquiry. Each reply is rated once. */
export const rate = act({
  action: 'rate',
  operation: rateReply,
  event: 'rated',
  headline: (one) => `评价：${one.stars} 分`,
  who: ownCase,
  notNow: ({ events }) =>
    unless(
      events.findLastIndex(({ type }) => type === 'rated') <= events.findLastIndex(({ type }) => type === 'replied'),
      '已经评价过了',
    ),
  decide: (_inquiry, { stars, comment }, caller, { at }) => ({
    type: 'rated',
    at,
    by: by(caller),
    stars,
    ...(comment ? { comment } : {}),
  }),
})
