import { inPlaceOf } from '@shared/inquiries/acts/byWhom'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'

/**
 * Whose case it becomes: the caller's own, or that of somebody who agreed that the caller asks in their place. An application
 * made in somebody's place counts once they prove themselves who they are and confirm it (政府信息公开条例 第二十九条、第三十一条).
 * @throws Problem 'not-allowed' (403) where that was not agreed, 'bad-input' for another's proof of identity.
 */
export function askingFor(
  person: string | undefined,
  /** Photos of who applies, that came along. */
  photos: readonly string[],
  caller: Caller,
): { caller: Caller; ownerOf: () => string } {
  if (person === undefined) return { caller, ownerOf: () => caller.id }
  const agreed = caller.helps?.some((one) => one.person === person && one.may.includes('ask'))
  if (!agreed) throw new Problem('not-allowed', '没有说好由你替他提交，或者代办已经结束')
  if (photos.length > 0) {
    const message = '身份证明由申请人本人交：先不带照片提交，他登录后自己交、自己确认'
    throw new Problem('bad-input', message, [{ field: 'identity', message }])
  }
  return { caller: inPlaceOf(caller), ownerOf: () => person }
}
