import type { Day } from '@shared/calendar/date'
import { type DeadlineRule, ruleInForce, spokenBasis } from '@shared/deadlines/rule'
import { amountWords } from '@shared/deadlines/words'
import type { readGuide as contract } from '@shared/departments/contract'
import type { GuideView } from '@shared/departments/guide/guide'
import type { Received, Replied } from '@shared/operation'
import { Problem } from '@shared/problem'
import type { Reference } from '../platform/bucket/reference'
import { dutiesOfUnits } from './listDepartments'

/**
 * 政府信息公开指南 of one unit, made anew from its own data at each reading, so that it is never out of date
 * (政府信息公开条例 第十二条). What the city has not written down of a unit is not there.
 * @throws Problem 'not-found' for an unknown unit, and while the seeds that hold the words are not taken up.
 */
export function readGuide(
  { params: { id } }: Received<typeof contract>,
  reference: Pick<Reference, 'inForce' | 'departments' | 'countyUnits' | 'kept' | 'contactOf' | 'rules' | 'guide'>,
  today: Day,
): Replied<typeof contract> {
  if (!reference.guide) throw new Problem('not-found', '指南还没有放进来，请过些时候再看')
  const { sections, limits, fees } = reference.guide
  const { id: its, name } = reference.inForce(id)
  const duties = dutiesOfUnits(reference).find((one) => one.id === its)?.duties ?? []
  return {
    department: { id: its, name, duties },
    contact: reference.contactOf(its),
    sections,
    limits: limits.map((rule) => limitLine(ruleInForce(reference.rules, rule, today))),
    fees,
  }
}

/** 政府信息公开申请答复：20 个工作日，最多再延长 20 个工作日 */
function limitLine({ name, amount, unit, extension, basis }: DeadlineRule): GuideView['limits'][number] {
  const more = extension ? `，最多再延长 ${amountWords(extension.max, unit)}` : ''
  return { text: `${name}：${amountWords(amount, unit)}${more}`, basis: spokenBasis(basis) }
}
