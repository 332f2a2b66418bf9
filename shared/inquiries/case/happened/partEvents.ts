import * as z from 'zod'
import { unit, what } from './eventBase'
import { said } from '../said'

/** The internal limit of supporting departments. */
export const partsDue = z.object({ dueAt: z.iso.datetime(), dueDate: z.iso.date() })

export const splitEvent = z.object({
  ...what('split'),
  lead: unit,
  supporting: z.array(unit),
  reason: said,
  partsDue: partsDue.optional(),
  /** Those among them who have said it before: it stands. */
  said: z.array(unit).optional(),
})

export const contributedEvent = z.object({ ...what('contributed'), department: unit, text: said })

/** 交回协办: it holds its part to be another's; `suggested`: whose. */
export const partReturned = z.object({
  ...what('partReturned'),
  department: unit,
  reason: said,
  suggested: unit.optional(),
})

/** 调整协办: `to` is asked in the place of `from`; without `from` besides, without `to` nobody. Both the same: it stays theirs. */
export const partChanged = z.object({
  ...what('partChanged'),
  from: unit.optional(),
  to: unit.optional(),
  reason: said,
  partsDue: partsDue.optional(),
})
