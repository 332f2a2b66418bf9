import { caseOperation } from '../../contracts/contractParts'
import { act } from '../act'
import { ownCase } from '../callers'
import { unless } from '../moment'
import { by } from '../byWhom'

export const withdrawConsentOperation = caseOperation({
  name: 'withdrawConsent',
  path: 'consent-withdrawal',
  summary: '撤回选登同意：公开的内容随即删除',
  callers: ['citizen'],
})

/** 撤回同意: the copy disappears, published or proposed; the history keeps only that it happened. */
export const withdrawConsent = act({
  action: 'withdrawConsent',
  operation: withdrawConsentOperation,
  event: 'consentWithdrawn',
  headline: '撤回选登同意，公开的内容已删除',
  plainly: '撤回同意，公开的内容已删除',
  who: ownCase,
  notNow: ({ publishable }) => unless(publishable, '没有同意过，不用撤回'),
  decide: (_inquiry, _sent, caller, { at }) => ({ type: 'consentWithdrawn', at, by: by(caller) }),
})
