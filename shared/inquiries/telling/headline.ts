import { amountWords } from '../../deadlines/words'
import { channelNames } from '../words'
import type { Event } from '../case/event'

const plain: Partial<Record<Event['type'], string>> = {
  accepted: '受理',
  declined: '不予受理',
  confirmed: '双方确认收到，开始计时',
  resumed: '恢复办理，继续计时',
  correctionRequested: '请提问人补正，计时暂停',
  corrected: '已补正，重新计时',
  sentBack: '审核退改',
  extensionAsked: '申请延期',
  extensionRefused: '没有批准延期',
  reminded: '催办',
  supervised: '督办',
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
}

/** What a person reads in a timeline, e.g. 「转给市住房城乡建设局」. */
export function headline(one: Event): string {
  switch (one.type) {
    case 'submitted':
      return one.channel && one.channel !== 'miniapp' ? `${channelNames[one.channel]}登记` : '提交'
    case 'assigned':
      return `转给${one.to.name}`
    case 'split':
      return `分办：${one.lead.name}主办，${one.supporting.map(({ name }) => name).join('、')}协办`
    case 'contributed':
      return `${one.department.name}提出协办意见`
    case 'returned':
      return one.named && one.named.id !== one.to.id
        ? `${one.from.name}退回，交分办台决定`
        : `${one.from.name}退回，改由${one.to.name}办理`
    case 'disputed':
      return `提问人认为不该由${one.from.name}办理，交分办台判断`
    case 'claimed':
      return `${one.department.name}接办`
    case 'handedOver':
      return '移交给另一位经办人'
    case 'consulted':
      return '征求其他单位意见，计时暂停'
    case 'reviewRequested':
      return `${one.department.name}送审答复`
    case 'replied':
      return one.onBehalf ? `${one.department.name}答复（督查代签）` : `${one.department.name}答复`
    case 'extended':
      return `批准延期 ${amountWords(one.amount, one.unit)}`
    case 'merged':
      return '与相同的诉求合并办理'
    case 'absorbed':
      return '另一件相同的诉求并入办理'
    case 'parted':
      return '解除并案，单独办理'
    case 'rated':
      return `评价：${one.stars} 分`
    case 'publicationSigned':
      return `${one.department.name}同意选登`
    default:
      return plain[one.type] ?? '更新'
  }
}
