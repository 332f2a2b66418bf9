import { beijingDate } from '@shared/calendar/date'
import type { Concern } from '@shared/concerns/concern'
import { isAway } from '@shared/people/away'
import { accounts } from '../platform/identity/account'
import type { House } from '../platform/house'
import { staffBook } from '../messages/staffBook'

/** Who could sign a response: looked up afresh for each call, and only where one waits for its signature. */
export function leadsAtWork(house: House) {
  const store = house.store(accounts)
  return {
    /** Whether its department has a lead at work on the day of `at` who has not written into the draft. */
    async free({ status, department, draft }: Concern, at: string, book = staffBook(store)): Promise<boolean> {
      if (status !== 'review' || !department) return true
      const leads = await book.at(department.id, 'lead')
      return leads.some((one) => !isAway(one.away, beijingDate(at)) && !draft?.writers.includes(one.id))
    },
    book: () => staffBook(store),
  }
}
