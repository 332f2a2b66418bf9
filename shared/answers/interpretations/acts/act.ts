import type { Instant } from '../../../calendar/date'
import * as z from 'zod'
import type { Act, AnyOperation } from '../../../act'
import type { Named } from '../../../named'
import type { Caller } from '../../../people/caller'
import { isTheirUnit } from '../../../people/heirs'
import { interpretationSizes } from '../../words'
import { draftedInterpretation } from '../desk'
import type { InterpretationEvent } from '../event'
import type { Interpretation } from '../interpretation'
import type { InterpretationAction } from '../status'

export const id = z.strictObject({ id: z.string().min(4).max(80) })
export const version = z.number().int().min(0)
const { reason: why } = interpretationSizes
export const reason = z
  .string()
  .trim()
  .min(why.least, `理由至少 ${why.least} 个字`)
  .max(why.most, `理由最多 ${why.most} 字`)
export const reply = z.object({ interpretation: draftedInterpretation })
export const problems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'] as const

export const by = ({ id: who, name }: Caller): Named => ({ id: who, name })

/** What is known of the moment: an ISO instant. */
export interface InterpretationMoment {
  at: Instant
}

export type InterpretationAct<O extends AnyOperation = AnyOperation, F = unknown> = Act<
  Interpretation,
  InterpretationEvent,
  InterpretationMoment,
  O,
  F
> & {
  action: InterpretationAction
  /** What has to be sound, of a policy in force: what was sent, or what is kept. */
  explains?: 'sent' | 'kept'
}

/** Its department, whose every colleague may go on with a draft. */
export const ofItsDepartment = (caller: Caller, { department }: Interpretation): boolean =>
  isTheirUnit(caller, department.id)

/** Ties an act on an interpretation together. F: what is looked up before it decides. */
export const act = <O extends AnyOperation, F = unknown>(one: InterpretationAct<O, F>): InterpretationAct<O, F> => one
