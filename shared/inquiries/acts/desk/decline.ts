import * as z from 'zod'
import { readable } from '../../case/said'
import { caseOperation, version } from '../../contracts/contractParts'
import { words } from '../../contracts/freeText'
import { deskSizes } from '../../deskWords'
import { act } from '../act'
import { dispatcher } from '../callers'
import { unless } from '../moment'
import { by } from '../byWhom'
import { hasBeenAccepted } from './accept'

export const declineInquiry = caseOperation({
  name: 'declineInquiry',
  path: 'refusal',
  summary: '不予受理：写明理由和应走的渠道',
  callers: ['dispatcher'],
  body: z.strictObject({
    reason: words(deskSizes.declineReason, '理由'),
    channel: words(deskSizes.otherWay, '应走的渠道'),
    version,
  }),
})

/** 不予受理: with the reason, and the channel that is the proper one. */
export const decline = act({
  action: 'decline',
  operation: declineInquiry,
  event: 'declined',
  headline: '不予受理',
  plainly: '没有受理',
  tellsFollowers: true,
  who: dispatcher,
  notNow: (inquiry) =>
    // 条例 knows no such step for an application: it is answered under its 第三十六条, with ground and remedies.
    unless(inquiry.kind !== 'disclosure', '信息公开申请不能不予受理，由负责的单位答复') ??
    unless(!hasBeenAccepted(inquiry), '已经受理的，不能再不予受理'),
  decide: ({ clock }, { reason, channel }, caller, { at }) => ({
    type: 'declined',
    at,
    by: by(caller),
    reason,
    channel,
    ...(clock.unconfirmed ? {} : { clock: { type: 'stopped', at } as const }),
  }),
  tellsAsker: ({ reason, channel }, { id }) => ({
    title: '你的诉求没有受理，请走另一个渠道',
    text: `编号 ${id}，原因：${readable(reason)}。可以这样办：${readable(channel)}。`,
  }),
})
