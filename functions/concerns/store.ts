import { beijingDate } from '@shared/calendar/date'
import { type Concern, concern } from '@shared/concerns/concern'
import type { Kind, Store } from '../platform/store/store'

export type Concerns = Store<Concern>

/** Of all of them, public or not; its name is from the time when all were. */
export const allKey = 'public'
export const monthKey = (month: string) => `month#${month}`

/** Concerns: all in the order of registration, and by month of registration (北京时间). */
export const concerns: Kind<Concern> = {
  table: 'concerns',
  schema: concern,
  // What analysts decided on hot topics has a colon in its id.
  isOwn: (id) => !id.includes(':'),
  indexes: {
    first: (one) => ({ key: allKey, sort: one.registeredAt }),
    second: (one) => ({ key: monthKey(beijingDate(one.registeredAt).slice(0, 7)), sort: one.registeredAt }),
  },
}
