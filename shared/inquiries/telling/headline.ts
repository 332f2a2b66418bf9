import { amountWords } from '../../deadlines/words'
import { channelNames } from '../words'
import type { Says } from '../acts/act'
import type { Event } from '../case/event'
import { actBehind } from '../everyAct'

/** What each event is called in a timeline, where no act of its own says it. */
const headlines: { [T in Event['type']]?: Says<T> } = {
  accepted: '受理',
  declined: '不予受理',
  confirmed: '双方确认收到，开始计时',
  resumed: '恢复办理，继续计时',
  correctionRequested: '请提问人补正，计时暂停',
  corrected: '已补正，重新计时',
  sentBack: '审核退改',
  extensionAsked: '申请延期',
  extensionRefused: '没有批准延期',
  supplemented: '补充说明',
  withdrawn: '撤回',
  redone: '要求重办，重新计时',
  closed: '办结',
  consented: '同意选登',
  consentWithdrawn: '撤回选登同意，公开的内容已删除',
  publicationProposed: '提出选登',
  publicationRefused: '不同意选登',
  published: '选登公开',
  publicationConfirmed: '核对选登：依据变了，答复还对',
  publicationTakenDown: '撤下选登',
  recounted: '答复期限重新计算',
  submitted: (one) => (one.channel && one.channel !== 'miniapp' ? `${channelNames[one.channel]}登记` : '提交'),
  assigned: (one) => `转给${one.to.name}`,
  split: (one) => `分办：${one.lead.name}主办，${one.supporting.map(({ name }) => name).join('、')}协办`,
  contributed: (one) => `${one.department.name}提出协办意见`,
  returned: (one) =>
    one.named && one.named.id !== one.to.id
      ? `${one.from.name}退回，交分办台决定`
      : `${one.from.name}退回，改由${one.to.name}办理`,
  disputed: (one) => `提问人认为不该由${one.from.name}办理，交分办台判断`,
  claimed: (one) => `${one.department.name}接办`,
  handedOver: '移交给另一位经办人',
  consulted: '征求其他单位意见，计时暂停',
  reviewRequested: (one) => `${one.department.name}送审答复`,
  replied: (one) => (one.onBehalf ? `${one.department.name}答复（督查代签）` : `${one.department.name}答复`),
  extended: (one) => `批准延期 ${amountWords(one.amount, one.unit)}`,
  merged: '与相同的诉求合并办理',
  absorbed: '另一件相同的诉求并入办理',
  parted: '解除并案，单独办理',
  rated: (one) => `评价：${one.stars} 分`,
  publicationSigned: (one) => `${one.department.name}同意选登`,
}

/** What a person reads in a timeline, e.g. 「转给市住房城乡建设局」. */
export function headline(one: Event): string {
  const says = headlines[one.type]
  return says === undefined ? (actBehind(one.type)?.headline?.(one) ?? one.type) : said(says, one)
}

/** The words a table has for the kind of an event. What stands under a kind is made for events of that kind alone. */
export const said = (says: Says<never>, one: Event): string => (typeof says === 'string' ? says : says(one as never))
