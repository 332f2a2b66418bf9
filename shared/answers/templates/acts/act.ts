import * as z from 'zod'
import type { Act, AnyOperation } from '../../../act'
import { type Caller, ofCounty } from '../../../people/caller'
import type { KnowledgeMoment } from '../../knowledge/acts/act'
import type { KnowledgeEvent } from '../../knowledge/event'
import type { KnowledgeAction } from '../../knowledge/status'
import { keeperOf } from '../access'
import { shownTemplate } from '../desk'
import type { KeptTemplate } from '../kept'
import { replyTemplate } from '../template'

export const id = z.strictObject({ id: replyTemplate.shape.id })
export const reply = z.object({ template: shownTemplate })

export type TemplateAct<O extends AnyOperation = AnyOperation> = Act<
  KeptTemplate,
  KnowledgeEvent,
  KnowledgeMoment,
  O,
  unknown
> & {
  action: KnowledgeAction
  /** What has to pass the checks: what was sent, or the draft that is kept. */
  checks?: 'sent' | 'kept'
}

/** Whoever keeps the templates of its unit, and nobody else. */
export const ofItsKeeper = (caller: Caller, { unit }: KeptTemplate): boolean => keeperOf(caller).includes(unit.id)

/** Whoever signs for its unit: its keepers, and the city's supervisor in place of a lead. */
export const ofItsSigner = (caller: Caller, one: KeptTemplate): boolean =>
  caller.role === 'supervisor' ? !ofCounty(caller) : ofItsKeeper(caller, one)

/** Ties an act on a template together. */
export const act = <O extends AnyOperation>(one: TemplateAct<O>): TemplateAct<O> => one
