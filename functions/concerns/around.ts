import type { Signing } from '@shared/concerns/access'
import { type Concern, yetToCosign } from '@shared/concerns/concern'
import { type Instant, beijingDate } from '@shared/calendar/date'
import { isAway } from '@shared/people/away'
import { unitNow } from '@shared/people/heirs'
import { accounts } from '../platform/identity/account'
import type { House } from '../platform/house'
import type { Reference } from '../platform/bucket/reference'
import { type StaffBook, staffBook } from '../messages/staffBook'

type Known = Pick<Reference, 'departments' | 'heirs'>

/** What is known of the moment of a concern: looked up afresh for each call, who could sign only where one waits for it. */
export function momentsIn(house: House) {
  const store = house.store(accounts)
  const book = () => staffBook(store, house)
  return {
    book,
    async of(concern: Concern, at: Instant, reference: Known, staff = book()): Promise<Signing> {
      const { status, department, draft } = concern
      const free = async (id: string) => {
        const leads = await staff.at(id, 'lead')
        return leads.some((one) => !isAway(one.away, beijingDate(at)) && !draft?.writers.includes(one.id))
      }
      const waiting = status === 'cosigning' ? yetToCosign(concern) : []
      const manned = await Promise.all(waiting.map(async ({ id }) => ((await free(id)) ? [] : [id])))
      return {
        at,
        leadIsFree: status !== 'review' || !department || (await free(department.id)),
        leadless: manned.flat(),
        officePhones: phonesOf(concern, reference),
      }
    },
  }
}

export type Moments = { of: ReturnType<typeof momentsIn>['of']; book(): StaffBook }

/** The telephones that the directory has for the departments of a concern. */
function phonesOf({ department, cosigners = [] }: Concern, { departments, heirs }: Known): string[] {
  const ids = new Set([department, ...cosigners].flatMap((one) => (one ? unitNow({ heirs }, one.id) : [])))
  return departments.flatMap(({ id, contact }) => (ids.has(id) && contact?.phone ? [contact.phone] : []))
}
