import * as z from 'zod'
import type { Act, AnyOperation } from '../../../act'
import type { Instant } from '../../../calendar/date'
import type { Named } from '../../../named'
import { type Caller, ofCounty } from '../../../people/caller'
import { isTheirUnit } from '../../../people/heirs'
import { answerCard } from '../../cards/card'
import { shownCard } from '../desk'
import type { KnowledgeEvent } from '../event'
import type { KeptCard } from '../knowledge'
import type { KnowledgeAction } from '../status'
import { knowledgeSizes } from '../words'

export const id = z.strictObject({ id: answerCard.shape.id })
/** How much had happened to it when the caller saw it. */
export const version = z.number().int().min(0)
export const reply = z.object({ card: shownCard })
export const problems = ['not-found', 'not-allowed', 'not-now', 'changed-meanwhile'] as const
const { reason: why } = knowledgeSizes
export const reason = z
  .string()
  .trim()
  .min(why.least, `理由至少 ${why.least} 个字`)
  .max(why.most, `理由最多 ${why.most} 字`)

export const by = ({ id: who, name }: Caller): Named => ({ id: who, name })

/** What is known of the moment: an ISO instant. */
export interface KnowledgeMoment {
  at: Instant
}

export type KnowledgeAct<O extends AnyOperation = AnyOperation, F = unknown> = Act<
  KeptCard,
  KnowledgeEvent,
  KnowledgeMoment,
  O,
  F
> & {
  action: KnowledgeAction
  /** What has to pass the checks: what was sent, or the draft that is kept. */
  checks?: 'sent' | 'kept'
}

/** Its department, whose every colleague may write on it. */
export const ofItsDepartment = (caller: Caller, { department }: KeptCard): boolean => isTheirUnit(caller, department.id)

/** Whoever signs for it: its department, and the city's supervisor 代签 in place of a lead, so that nothing hangs on one person. */
export const ofItsSigner = (caller: Caller, one: KeptCard): boolean =>
  caller.role === 'supervisor' ? !ofCounty(caller) : ofItsDepartment(caller, one)

/** Ties an act on a card together. F: what is looked up before it decides. */
export const act = <O extends AnyOperation, F = unknown>(one: KnowledgeAct<O, F>): KnowledgeAct<O, F> => one
