import * as z from 'zod'
import type { Act, AnyOperation } from '../../../act'
import { type Caller, ofCounty } from '../../../people/caller'
import { isTheirUnit } from '../../../people/heirs'
import type { KnowledgeMoment } from '../../knowledge/acts/act'
import type { KnowledgeEvent } from '../../knowledge/event'
import type { KnowledgeAction } from '../../knowledge/status'
import { shownLocal } from '../desk'
import type { KeptLocal } from '../kept'

/** A card and a place: `medical-newborn@371502`, `medical-newborn@high-tech-zone`. */
export const id = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*@[a-z0-9]+(-[a-z]+)*$/, '没有这张知识卡'),
})
export const reply = z.object({ local: shownLocal })

export type LocalAct<O extends AnyOperation = AnyOperation> = Act<
  KeptLocal,
  KnowledgeEvent,
  KnowledgeMoment,
  O,
  unknown
> & { action: KnowledgeAction }

/** The unit that answers for it at this place, and nobody else. */
export const ofItsUnit = (caller: Caller, { department }: KeptLocal): boolean => isTheirUnit(caller, department.id)

/** Whoever signs for it: its unit, and the city's supervisor 代签 in place of a lead. */
export const ofItsSigner = (caller: Caller, one: KeptLocal): boolean =>
  caller.role === 'supervisor' ? !ofCounty(caller) : ofItsUnit(caller, one)

/** Ties an act on what a place adds together. */
export const act = <O extends AnyOperation>(one: LocalAct<O>): LocalAct<O> => one
