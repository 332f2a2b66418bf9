import { type PublicPromise, publicPromise } from '@shared/promises/publicPromise'
import { yearOf } from '@shared/calendar/date'
import type { Kind, Store } from '../platform/store/store'

export type Promises = Store<PublicPromise>

/** Of all of them, public or not, the last made first. */
export const allPromises = 'promises'
/** By the year in which they were to be done when they were first said. */
export const promisedIn = (year: string | number) => `promised#${year}`
/** Those that were made in the response to one concern, in the order in which they were said. */
export const saidInResponse = (concern: string) => `response#${concern}`

export const promises: Kind<PublicPromise> = {
  table: 'promises',
  schema: publicPromise,
  indexes: {
    first: (one) => ({ key: allPromises, sort: one.events[0]?.at ?? '' }),
    second: (one) =>
      one.signedAt ? { key: promisedIn(yearOf(one.firstDue)), sort: `${one.firstDue}#${one.id}` } : undefined,
    third: (one) =>
      one.signedAt && one.response ? { key: saidInResponse(one.response.id), sort: one.signedAt } : undefined,
  },
}
