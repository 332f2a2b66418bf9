import * as z from 'zod'
import { basis, type DeadlineRule, extension } from './rule'
import { limitUnits } from './words'

/** What a case keeps of its rule: all that the count and its explanation need, so a later edition moves no one's date. */
export const clockRule = z.object({
  id: z.string().min(1),
  name: z.string().optional(),
  amount: z.number().int().min(1).max(365),
  unit: z.enum(limitUnits),
  basis,
  /** What starts the clock, 收到 unless named. */
  start: z.string().optional(),
  /** What is to be done, 答复 unless named. */
  act: z.string().optional(),
  extension: extension.optional(),
  pause: basis.optional(),
  restart: basis.optional(),
})
export type ClockRule = z.infer<typeof clockRule>

const at = z.iso.datetime({ offset: true })
const words = z.string().trim().min(1)

/** What happened to the clock of a case, in the order it happened. `at` is an ISO instant with its zone. */
export const clockEvent = z.discriminatedUnion('type', [
  /** The day of `at` in 北京时间 is day 0. */
  z.object({ type: z.literal('started'), at, rule: clockRule }),
  /** 补正, 缴费: the count begins anew, day 0 being the day it came in. Ends a pause. `start`: what it counts from, 重新收到 unless named. */
  z.object({ type: z.literal('restarted'), at, reason: words, start: words.optional(), basis: z.string().optional() }),
  /** 征求意见: the clock stands still. */
  z.object({ type: z.literal('paused'), at, reason: words, basis: z.string().optional() }),
  z.object({ type: z.literal('resumed'), at }),
  /** 延期: `amount` more of the rule's unit. */
  z.object({
    type: z.literal('extended'),
    at,
    amount: z.number().int().min(1).max(365),
    approver: words,
    reason: words,
  }),
  /** Answered, closed or withdrawn. */
  z.object({ type: z.literal('stopped'), at }),
])
export type ClockEvent = z.infer<typeof clockEvent>

/** The part of a rule that goes into the event which starts the clock. */
export const clockRuleOf = (rule: DeadlineRule): ClockRule => clockRule.parse(rule)
