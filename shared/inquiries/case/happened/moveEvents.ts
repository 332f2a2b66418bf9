import * as z from 'zod'
import { unit, what } from './eventBase'
import { said } from '../said'

/** 请改派: `department` holds it to be another's, past the time for giving it back; it had it since `heldSince`. `suggested`: whose. */
export const moveAsked = z.object({
  ...what('moveAsked'),
  department: unit,
  heldSince: z.iso.datetime(),
  reason: said,
  suggested: unit.optional(),
})

/** 不改派: the desk says that it stays with whoever asked. */
export const moveRefused = z.object({ ...what('moveRefused'), department: unit, reason: said })
