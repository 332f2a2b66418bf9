import { beijingDate } from '../../calendar/date'
import { due } from '../../deadlines/due'
import { spokenBasis } from '../../deadlines/rule'
import type { OpinionLimit } from '../case/opinionLimit'
import { type Moment, ruleOn } from './clocks'
import type { InquiryKind } from '../case/inquiry'

/**
 * For an application for disclosure the law gives third parties (政府信息公开条例 第三十二条) and the organs that made the
 * information together (第三十四条) 15 working days from the letter that asks them; for all else there is no such limit.
 */
export function opinionLimitOf(kind: InquiryKind, askedOrgan: boolean, moment: Moment): OpinionLimit | undefined {
  if (kind !== 'disclosure') return undefined
  const rule = ruleOn(moment, askedOrgan ? 'joint-agency-opinion' : 'third-party-opinion', beijingDate(moment.at))
  const { dueDate, explanation } = due(rule, moment.at, moment.calendar)
  return { ruleId: rule.id, dueDate, explanation, basis: rule.basis }
}

export const spokenLimit = ({ explanation, basis: ground }: OpinionLimit): string =>
  `${explanation}（${spokenBasis(ground)}）`

/** 人民政府, 局, 厅, 委员会 and the like are organs, but not those of neighbours or owners; whoever else is asked is a third party. */
export const isOrgan = (whom: string): boolean =>
  /(政府|局|厅|委|委员会|办公室|办事处|法院|检察院)$/.test(whom.trim()) &&
  !/(村|居|村民|居民|业主|家长|用户)委(员会)?$/.test(whom.trim())
