import type { ClockEvent, ClockRule } from '@shared/deadlines/clockEvent'
import { clockRuleOf } from '@shared/deadlines/clockEvent'
import { ruleInForce } from '@shared/deadlines/rule'
import { loadDeadlineRules } from '../../seeds/deadlines/rules'

/** A time in 北京时间. */
export const at = (date: string, time = '10:00') => `${date}T${time}:00+08:00`

const rules = loadDeadlineRules()

/** A rule of this city, as a case keeps it. */
export const ruleOf = (id: string, changed: Partial<ClockRule> = {}): ClockRule => ({
  ...clockRuleOf(ruleInForce(rules, id, '2026-11-23')),
  ...changed,
})

export const started = (date: string, rule: ClockRule = ruleOf('disclosure-reply')): ClockEvent => ({
  type: 'started',
  at: at(date),
  rule,
})
export const paused = (date: string, time?: string): ClockEvent => ({
  type: 'paused',
  at: at(date, time),
  reason: '征求第三方意见',
})
export const resumed = (date: string, time?: string): ClockEvent => ({ type: 'resumed', at: at(date, time) })
export const restarted = (date: string): ClockEvent => ({ type: 'restarted', at: at(date), reason: '收到补正材料' })
export const stopped = (date: string, time?: string): ClockEvent => ({ type: 'stopped', at: at(date, time) })
export const extended = (date: string, amount: number): ClockEvent => ({
  type: 'extended',
  at: at(date),
  amount,
  approver: '示例负责人',
  reason: '内容复杂',
})
