import { beijingDate } from '@shared/calendar/date'
import { type DeadlineRule, spokenBasis } from '@shared/deadlines/rule'
import { amountWords } from '@shared/deadlines/words'
import type { Responsible } from '@shared/departments/responsible'
import { ruleOn } from '@shared/inquiries/limits/clocks'
import type { OfferedKind, proposeInquiry as contract } from '@shared/inquiries/contracts/contractProposal'
import { type InquiryKind, inquiryKind } from '@shared/inquiries/case/inquiry'
import { kindNames } from '@shared/inquiries/words'
import { kindMeanings } from '@shared/inquiries/kind/kindWords'
import { type MatterOf, unitsApart } from '@shared/inquiries/kind/mattersApart'
import { proposedKind } from '@shared/inquiries/kind/proposedKind'
import { replyRule } from '@shared/inquiries/limits/replyRule'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import { urgentOf } from '@shared/urgent/recognise'
import type { CaseRoom } from '../caseRoom'
import { routeCase } from './routeCase'

/**
 * 提交之前: what a case would be if it were sent as it stands, its kind, its limit and its department; where somebody is in
 * danger, whom to call instead of a department. Keeps nothing.
 */
export function proposeInquiry(
  { body: { text, area } }: Pick<Received<typeof contract>, 'body'>,
  { reference, moment }: Pick<CaseRoom, 'reference' | 'moment'>,
): Replied<typeof contract> {
  if (area && !reference.areas.get(area)) throw new Problem('not-found', '没有这个地方，请重新选择')
  const proposed = proposedKind(text)
  const kinds = [proposed.kind, ...inquiryKind.options.filter((kind) => kind !== proposed.kind)].map((kind) =>
    offered(kind, ruleOn(moment, replyRule(kind, 'miniapp'), beijingDate(moment.at))),
  )
  const urgent = urgentOf(text)
  if (urgent) return { ...proposed, kinds, urgent }
  const apart = unitsApart(text, (matter) => answering(matter, area, reference))
  const department = whoAnswers(text, area, reference)
  return { ...proposed, kinds, department, ...(apart.length > 0 ? { apart } : {}) }
}

function answering(text: string, area: string | undefined, reference: CaseRoom['reference']): MatterOf | undefined {
  const { by, department, alternatives } = reference.route({ question: text })
  if (by === 'triage') return undefined
  const { name } = routeCase({ text, area }, { reference, drafterOf: () => undefined }).department
  return { id: department.id, name, others: alternatives.map(({ id }) => id) }
}

function whoAnswers(text: string, area: string | undefined, reference: CaseRoom['reference']): Responsible {
  const { department, reason } = routeCase({ text, area }, { reference, drafterOf: () => undefined })
  const { alternatives } = reference.route({ question: text })
  const others = alternatives.filter(({ id }) => id !== department.id.split('@')[0])
  return { ...department, reason, ...(others.length > 0 ? { alternatives: others } : {}) }
}

const offered = (kind: InquiryKind, { amount, unit, basis }: DeadlineRule): OfferedKind => ({
  kind,
  name: kindNames[kind],
  meaning: kindMeanings[kind],
  limit: `${amountWords(amount, unit)}内答复`,
  basis: basis.kind === '法定' ? spokenBasis(basis) : basis.kind,
})
