import { caseOperation } from '../../contracts/contractParts'
import { act } from '../act'
import { ownCase } from '../callers'
import { unless } from '../moment'
import { by } from '../byWhom'

export const grantConsentOperation = caseOperation({
  name: 'grantConsent',
  path: 'consent',
  summary: '同意选登，可以随时撤回',
  callers: ['citizen'],
})

/** 同意选登: separate from asking, and given or taken back at any time (个人信息保护法 第十五条、第二十五条). */
export const grantConsent = act({
  action: 'grantConsent',
  operation: grantConsentOperation,
  event: 'consented',
  headline: '同意选登',
  plainly: '同意公开问题和答复',
  who: ownCase,
  notNow: ({ publishable }) => unless(!publishable, '已经同意过了'),
  decide: (_inquiry, _sent, caller, { at }) => ({ type: 'consented', at, by: by(caller) }),
})
