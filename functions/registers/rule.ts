import { beijingDate } from '@shared/calendar/date'
import { type ClockRule, clockRule, clockRuleOf } from '@shared/deadlines/clockEvent'
import { ruleInForce } from '@shared/deadlines/rule'
import type { Channel } from '@shared/inquiries/case/channel'
import type { InquiryKind } from '@shared/inquiries/case/inquiry'
import { replyRule } from '@shared/inquiries/limits/replyRule'
import type { Reference } from '../platform/bucket/reference'
import type { RegisterMapping } from './mapping'

/** The limit a row is counted by: the one the mapping gives, else the rule of that day, else the first edition of it. */
export function registerRule(
  { kind, channel, receivedAt }: { kind: InquiryKind; channel: Channel; receivedAt: string },
  { limit, register }: RegisterMapping,
  { rules }: Pick<Reference, 'rules'>,
): ClockRule {
  if (limit) {
    const { amount, unit, title } = limit
    return clockRule.parse({ id: 'register', amount, unit, basis: { kind: '本市约定', title: title ?? register } })
  }
  const id = replyRule(kind, channel)
  const editions = rules.filter((one) => one.id === id).map((one) => one.effectiveFrom)
  const first = editions.sort()[0] ?? ''
  const day = beijingDate(receivedAt)
  return clockRuleOf(ruleInForce(rules, id, day < first ? first : day))
}
