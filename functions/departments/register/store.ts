import { unitEvent } from '@shared/departments/register/event'
import { keptUnit } from '@shared/departments/register/unit'
import { outgoing } from '@shared/outbox'
import * as z from 'zod'
import type { Kind, Store } from '../../platform/store/store'

const registeredUnit = z.object({
  /** unit- and the id of the unit. */
  id: z.string().startsWith('unit-'),
  version: z.number().int(),
  standing: keptUnit,
  /** What administrators did to it, chained. */
  events: z.array(unitEvent).min(1),
  /** That the list for everybody is to be written anew, and that its cases are to go to its successor. */
  outbox: z.array(outgoing).optional(),
})
export type RegisteredUnit = z.infer<typeof registeredUnit>

export type Register = Store<RegisteredUnit>

export const registerList = 'every-unit'
export const registeredId = (unit: string) => `unit-${unit}`

/** 单位: every one that an administrator opened or changed, in one list. */
export const registeredUnits: Kind<RegisteredUnit> = {
  table: 'people',
  schema: registeredUnit,
  isOwn: (id) => id.startsWith('unit-'),
  indexes: { second: ({ id }) => ({ key: registerList, sort: id }) },
}
