import * as z from 'zod'
import type { Due } from '../../deadlines/due'
import { type DeadlineRule, keptBasis } from '../../deadlines/rule'
import type { Interpretation } from './interpretation'
import { provisionKey } from '../documents/names'
import { feedback, type Judgement, type ProvisionName, provisionName, reasonsOf } from './judgement'
import { named } from '../../named'

/** 本市约定, where the city's list of deadlines has no rule of this name yet. */
export const secondInterpretationRule: DeadlineRule = {
  id: 'second-interpretation',
  name: '二次解读',
  amount: 10,
  unit: 'workingDay',
  startRule: 'dayAfterReceipt',
  start: '确认需要二次解读',
  act: '发布二次解读',
  basis: { kind: '本市约定', title: '聊城一号答办理时限（可调整，不是法定时限）' },
  effectiveFrom: '2024-01-01',
}

const round = z.object({
  openedAt: z.iso.datetime(),
  dueAt: z.iso.datetime(),
  deadline: z.object({
    ruleId: z.string(),
    basis: keptBasis,
    explanation: z.string(),
  }),
  /** How many said it was not resolved when it opened, why, and in which words. */
  unresolved: z.number().int(),
  reasons: feedback.shape.reasons,
  words: z.array(z.string()),
})

/**
 * 二次解读: owed by the department of a provision that people go on not understanding (聊政办发〔2021〕5号 二（一）).
 * Whether it is fulfilled is seen from the interpretations, never stored here.
 */
export const secondInterpretation = z.object({
  id: z.string(),
  version: z.number().int(),
  provision: provisionName,
  department: named,
  /** The last one is the present one. */
  rounds: z.array(round).min(1),
})
export type SecondInterpretation = z.infer<typeof secondInterpretation>
export type Round = z.infer<typeof round>

interface Opening extends Pick<SecondInterpretation, 'provision' | 'department'> {
  /** The unresolved ones that caused it. */
  judgements: readonly Judgement[]
  rule: DeadlineRule
  due: Pick<Due, 'dueAt' | 'explanation'>
  /** ISO instant. */
  at: string
}

/** Opens one, or a further round of it. */
export function opened(
  before: Pick<SecondInterpretation, 'id' | 'version' | 'rounds'> | { id: string },
  { provision, department, judgements, rule: { id: ruleId, basis }, due: { dueAt, explanation }, at }: Opening,
): SecondInterpretation {
  const now: Round = {
    openedAt: at,
    dueAt,
    deadline: { ruleId, basis, explanation },
    unresolved: judgements.length,
    reasons: reasonsOf(judgements),
    words: judgements.flatMap(({ words }) => words ?? []),
  }
  const { version, rounds } = 'rounds' in before ? before : { version: 0, rounds: [] }
  return { id: before.id, version, provision, department, rounds: [...rounds, now] }
}

export const presentRound = ({ rounds }: SecondInterpretation): Round => rounds[rounds.length - 1]!

/** Whether a clock that ran ahead at `at` opened it: nothing published until then could fulfil it. */
export const isAhead = (one: SecondInterpretation, at: string): boolean => presentRound(one).openedAt > at

/**
 * The interpretation that fulfilled one at `at`: published after it opened, and naming its provision. When one dated ahead
 * was opened nobody knows; any interpretation fulfils it, and whoever is still left without an answer opens it anew.
 */
export function fulfilledBy(
  one: SecondInterpretation,
  interpretations: readonly Interpretation[],
  at: string,
): Interpretation | undefined {
  const from = isAhead(one, at) ? '' : presentRound(one).openedAt
  return interpretations.find(
    (each) => each.publishedAt !== undefined && each.publishedAt >= from && explains(each, one.provision),
  )
}

/** Whether an interpretation speaks about this very provision. */
export function explains({ policyTitle, provisions }: Interpretation, { title, provision }: ProvisionName): boolean {
  return provisions.some((one) => provisionKey(policyTitle, one) === provisionKey(title, provision))
}
