import * as z from 'zod'
import type { Act, AnyOperation } from '../../../act'
import type { KnowledgeEvent } from '../../knowledge/event'
import type { KnowledgeAction } from '../../knowledge/status'
import { type Accession, accessionNames } from '../kept'
import type { AccessionMoment } from '../thing'

export const id = z.strictObject({ id: accessionNames })
export const reply = z.object({ id: z.string(), version: z.number() })

export type AccessionAct<O extends AnyOperation = AnyOperation, F = unknown> = Act<
  Accession,
  KnowledgeEvent,
  AccessionMoment,
  O,
  F
> & { action: KnowledgeAction }

/** Ties an act on an accession together. F: what is looked up before it decides. */
export const act = <O extends AnyOperation, F = unknown>(one: AccessionAct<O, F>): AccessionAct<O, F> => one
