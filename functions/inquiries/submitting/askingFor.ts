import { inPlaceOf } from '@shared/inquiries/acts/byWhom'
import type { InquiryKind } from '@shared/inquiries/case/inquiry'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'

/**
 * Whose case it becomes: the caller's own, or that of somebody who agreed that the caller asks in their place.
 * @throws Problem 'not-allowed' (403) where that was not agreed, 'bad-input' for an application, which proves who applies.
 */
export function askingFor(
  person: string | undefined,
  kind: InquiryKind,
  caller: Caller,
): { caller: Caller; ownerOf: () => string } {
  if (person === undefined) return { caller, ownerOf: () => caller.id }
  const agreed = caller.helps?.some((one) => one.person === person && one.may.includes('ask'))
  if (!agreed) throw new Problem('not-allowed', '没有说好由你替他提交，或者代办已经结束')
  if (kind === 'disclosure') throw new Problem('bad-input', '信息公开申请要核对申请人的身份，请本人提交')
  return { caller: inPlaceOf(caller), ownerOf: () => person }
}
