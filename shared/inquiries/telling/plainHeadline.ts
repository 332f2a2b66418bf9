import type { Event } from '../case/event'
import type { Says } from '../acts/act'
import { actBehind } from '../everyAct'
import { headline, said } from './headline'

/** In the words of the people who ask, not of the offices: 分办, 督办, 选登 mean nothing to them. */
const plain: { [T in Event['type']]?: Says<T> } = {
  confirmed: '双方确认收到，开始计时',
  declined: '没有受理',
  correctionRequested: '请你补充，计时暂停',
  corrected: '已经补充，重新计时',
  redone: '要求再办一次，重新计时',
  closed: '办完',
  consented: '同意公开问题和答复',
  consentWithdrawn: '撤回同意，公开的内容已删除',
  handedOver: '换一位工作人员办理',
  reviewRequested: '答复写好，等单位签字',
  sentBack: '答复再改一改',
  publicationProposed: '准备公开问题和答复',
  publicationSigned: '单位同意公开问题和答复',
  publicationRefused: '单位不同意公开',
  published: '问题和答复已公开',
  publicationConfirmed: '依据变了，单位核对过，公开的答复还对',
  publicationTakenDown: '公开的问题和答复已撤下',
  split: (one) => `${one.lead.name}负责答复，${one.supporting.map(({ name }) => name).join('、')}配合`,
  contributed: (one) => `${one.department.name}给出意见`,
  returned: (one) =>
    one.named && one.named.id !== one.to.id ? `${one.from.name}退回，由市政务公开办公室决定谁来办理` : headline(one),
  disputed: (one) => `提问人认为不该由${one.from.name}办理，由市政务公开办公室判断`,
  claimed: (one) => `${one.department.name}开始办理`,
  replied: (one) => `${one.department.name}答复`,
  parted: '不再合在一起，单独办理',
}

/** What a citizen reads in the timeline of a case, and of a case that is followed: a step of `headline`, in plain words. */
export function plainHeadline(one: Event): string {
  const says = plain[one.type]
  return says === undefined ? (actBehind(one.type)?.plainly?.(one) ?? headline(one)) : said(says, one)
}
