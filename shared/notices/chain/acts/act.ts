import type { Instant } from '../../../calendar/date'
import * as z from 'zod'
import type { Act, AnyOperation } from '../../../act'
import type { Caller } from '../../../people/caller'
import { writesNotice } from '../../access'
import type { Matter, MatterEvent } from '../matter'
import type { MatterKnown } from '../progress'

/** What is known of the moment besides the matter itself: its issues, and how many asked for a hearing. */
export interface MatterMoment extends MatterKnown {
  /** ISO instant. */
  at: Instant
  asked: number
}

export const id = z.strictObject({ id: z.string().min(4).max(60) })
export const step = z.string().min(2).max(20)

export type MatterAct<O extends AnyOperation = AnyOperation> = Act<Matter, MatterEvent, MatterMoment, O>

/** Ties an act on a matter together: all of them are its own department's. */
export const act = <O extends AnyOperation>(one: Omit<MatterAct<O>, 'who'>): MatterAct<O> => ({
  ...one,
  who: (caller: Caller, matter: Matter) => writesNotice(caller, matter),
})
