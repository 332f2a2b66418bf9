import { type Concern, yetToCosign } from '../concern'

/** What happens next, and who has to do it; nothing when nobody owes anything. */
export function nextStep(concern: Concern): string | undefined {
  const { status, department, draft, briefing, respondedAt } = concern
  const unit = department?.name ?? '责任单位'
  const press = briefing && !briefing.heldAt ? '，新闻发布会还没有开' : ''
  switch (status) {
    case 'registered':
      return '分办、编辑或督查核实'
    case 'verified':
      return '分办台交给责任单位'
    case 'assigned':
      return `${unit}${draft ? '改好回应稿，送签' : respondedAt ? '重新起草回应' : '起草回应'}${press}`
    case 'cosigning':
      return `${yetToCosign(concern)
        .map(({ name }) => name)
        .join('、')}会签${press}`
    case 'review':
      return `${unit}的审核人签发${press}`
    case 'responded':
    case 'following':
      return `${unit}写进展，或者办结${press}`
    case 'closed':
    case 'noResponse':
    case 'merged':
    case 'withdrawn':
      return undefined
  }
}
