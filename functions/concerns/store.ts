import { beijingDate } from '@shared/calendar/date'
import { runningClocks } from '@shared/concerns/clock'
import { type Concern, concern } from '@shared/concerns/concern'
import type { Kind, Store } from '../platform/store/store'

export type Concerns = Store<Concern>

/** Of all of them, public or not; its name is from the time when all were. */
export const allKey = 'public'
export const monthKey = (month: string) => `month#${month}`

/** Of those with a clock that runs. */
export const liveKey = 'live'

/** Concerns: all in the order of registration, by month of registration (北京时间), and those whose clocks run, the nearest first. */
export const concerns: Kind<Concern> = {
  table: 'concerns',
  schema: concern,
  // What analysts decided on hot topics has a colon in its id.
  isOwn: (id) => !id.includes(':'),
  indexes: {
    first: (one) => ({ key: allKey, sort: one.registeredAt }),
    second: (one) => ({ key: monthKey(beijingDate(one.registeredAt).slice(0, 7)), sort: one.registeredAt }),
    third: (one) => {
      const [nearest] = runningClocks(one)
      return nearest && { key: liveKey, sort: nearest.dueAt }
    },
  },
}
