import { beijingDate } from '@shared/calendar/date'
import { monthAfter } from '@shared/calendar/period'
import { isWithin } from '@shared/departments/units/unitTree'
import { triageDesk } from '@shared/departments/department'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import type { LeakPeople } from '@shared/protection/content'
import { monthKey } from '../../inquiries/store'
import { pagesOf } from '../../platform/store/pages'
import type { Store } from '../../platform/store/store'

type Cases = Pick<Store<Inquiry>, 'many' | 'page'>

/** So many cases are looked up at once. */
const together = 100

/** Every unit that has the case or had it: the one it lies with, those it was given to, and those that were asked to help. */
export const unitsOf = ({ department, events }: Pick<Inquiry, 'department' | 'events'>): string[] => [
  department.id,
  ...events.flatMap((event) => {
    if (event.type === 'assigned' || event.type === 'returned' || event.type === 'succeeded') return [event.to.id]
    return event.type === 'split' ? [event.lead.id, ...event.supporting.map(({ id }) => id)] : []
  }),
]

/** The cases that a notice names, some at a time; none where it is for everybody. */
export async function* casesOf(people: LeakPeople, inquiries: Cases): AsyncGenerator<Inquiry[]> {
  if (people.kind === 'cases')
    for (let from = 0; from < people.codes.length; from += together)
      yield inquiries.many(people.codes.slice(from, from + together))
  if (people.kind !== 'unit') return
  const { unit, from, until } = people
  const meant = (one: Inquiry) => {
    const day = beijingDate(one.submittedAt)
    return day >= from && day <= until && (unit === triageDesk.id || unitsOf(one).some((each) => isWithin(unit, each)))
  }
  for (let month = from.slice(0, 7); month <= until.slice(0, 7); month = monthAfter(month))
    for await (const items of pagesOf(inquiries.page, { index: 'third', key: monthKey(month) }))
      yield items.filter(meant)
}
