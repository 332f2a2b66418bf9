import type { Inquiry } from '../case/inquiry'

type Applied = Pick<Inquiry, 'identity' | 'channel'>

/**
 * Why the receipt cannot be confirmed yet, for want of a proof of identity (政府信息公开条例 第二十九条); nothing where it can. Through the
 * internet it is enough that the photos were handed in: looking at them is ours to do, and nobody waits for that. With an
 * ordinary letter the proof came in the letter, and whoever calls has it before them.
 */
export function identityOwed({ identity, channel }: Applied): string | undefined {
  const stands = identity?.stands
  // Applied for before the proof was asked for like this, or none is owed.
  if (stands === undefined || stands === 'accepted' || stands === 'handedIn') return undefined
  const law = '（政府信息公开条例 第二十九条）'
  if (channel === 'mail')
    return stands === 'lacking'
      ? `身份证明还缺，收到补来的、记下看过，再和申请人确认收到${law}`
      : `先看信里的身份证明，记下看过，再和申请人确认收到${law}`
  return stands === 'lacking'
    ? `身份证明还缺，照写明的补交照片，再确认收到${law}`
    : `先交身份证明的照片，再确认收到${law}`
}
