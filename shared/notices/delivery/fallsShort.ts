import { keptForLaw, type Means } from './ladder'
import { paceNames } from './pace'
import { quietNames } from './quiet'

/**
 * 不会发的: what will not reach this person by WeChat or by SMS as things stand, so that nobody waits for it. Every notice
 * of a followed place stands in the mini-program all the same.
 * @param muted Names of the places that are muted.
 * @param mutedFields Of these only what law wants told is sent.
 * @param offered The ways that the city has set up: of the others nobody waits for anything.
 */
export function fallsShort(
  means: Omit<Means, 'muted'>,
  muted: readonly string[],
  offered: { wechat: boolean; sms: boolean } = { wechat: true, sms: true },
  mutedFields: readonly string[] = [],
): string[] {
  const { wechat, sms, quiet, pace = 'each' } = means
  const short: string[] = []
  if (!offered.wechat && !offered.sms) return short
  if (!offered.wechat) short.push('微信通知不会发：本市还没有开通')
  else if (wechat === undefined) short.push('微信通知不会发：还没有同意接收')
  else if (wechat !== 'lasting' && wechat.left === 0)
    short.push('微信通知不会发：同意过的次数已经用完，再同意一次就能再收一次')
  else if (wechat !== 'lasting' && wechat.left <= keptForLaw)
    short.push('一般的公告微信不会发：只剩最后一次，留给法律要求告知的公告，比如征地补偿安置公告')
  if (offered.sms) short.push(sms ? '一般的公告不发短信，只有法律要求告知的公告才发' : '短信不会发：没有留手机号')
  if (pace !== 'each' && wechat !== undefined && offered.wechat)
    short.push(`一般的公告不一份一份发，${paceNames[pace]}；法律要求告知的马上发`)
  if (quiet !== 'none') short.push(`${quietNames[quiet]}，等到早上再发`)
  if (mutedFields.length > 0) short.push(`${mutedFields.join('、')}的公告不发，法律要求告知的照样发`)
  if (muted.length > 0) short.push(`${muted.join('、')}的公告微信和短信都不发，法律要求告知的也不发`)
  return short
}
