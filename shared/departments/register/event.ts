import * as z from 'zod'
import { named } from '../../named'
import { actingFor, givenDuty, keptUnit, unitFacts } from './unit'

const step = <T extends string>(type: T) =>
  z.object({
    type: z.literal(type),
    at: z.iso.datetime(),
    /** The administrator. */
    by: named,
    /** Over the line before and over this one. */
    hash: z.string().optional(),
  })

const begun = keptUnit.omit({ retired: true, gives: true }).shape

/** What was done to a unit: appended, never edited; each line holds on to the one before. */
export const unitEvent = z.discriminatedUnion('type', [
  /** How a unit of the list that was loaded stood before its first change. */
  step('found').extend(begun),
  step('opened').extend(begun),
  step('changed').extend({ facts: unitFacts }),
  /** 辖区 of a zone, all of it as it is to be from now on. */
  step('jurisdiction').extend({ actsFor: z.array(actingFor) }),
  /** 划转职责: from this day the duty is the other department's; written again it goes as it was written last. */
  step('dutyGiven').extend(givenDuty.shape),
  /** It stays after all. */
  step('dutyKept').extend({ duty: z.string() }),
  /** 撤并: from this day its work is done by the successor. */
  step('retired').extend({ from: z.iso.date(), successor: named }),
  step('restored'),
])
export type UnitEvent = z.infer<typeof unitEvent>
