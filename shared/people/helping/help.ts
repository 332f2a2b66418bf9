import * as z from 'zod'
import { helpKinds } from './words'

/** 代办 as it lies with the helper: of whom, what was agreed, since when and until which day. */
export const help = z.object({
  person: z.string(),
  may: z.array(z.enum(helpKinds)),
  from: z.iso.datetime(),
  /** The last instant it counts. */
  until: z.iso.datetime(),
})
export type Help = z.infer<typeof help>

/** Those that still count. */
export const inForce = (all: readonly Help[], at: string): Help[] => all.filter(({ until }) => at < until)
