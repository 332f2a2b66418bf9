import { beijingDate } from '@shared/calendar/date'
import { officialName } from '@shared/departments/department'
import type { LatePart } from '@shared/ledger/support'
import type { PartItem } from '../inquiries/parts'
import { queueKey } from '../inquiries/store'
import type { Reference } from '../platform/bucket/reference'
import { everyOf } from '../platform/store/pages'
import type { Store } from '../platform/store/store'
import { together } from './openNow'

const official = ({ id, name }: { id: string; name: string }) => ({ id, name: officialName({ id, name }) })

/** Whatever else waits in the list of a desk is no part of a case. */
const isPart = ({ id }: PartItem): boolean => id.startsWith('part:')

/**
 * 协办 past its internal limit now, whenever its case came, the longest over first: what nobody has said, and what was given
 * back until a desk decides whose it is. One query on the list of each unit, up to now, some at a time.
 */
export async function latePartsAt(
  units: readonly string[],
  parts: Pick<Store<PartItem>, 'page'>,
  { calendar }: Pick<Reference, 'calendar'>,
  now: Date,
): Promise<LatePart[]> {
  const until = now.toISOString()
  const all: PartItem[] = []
  for (let from = 0; from < units.length; from += together) {
    const lists = units.slice(from, from + together).map((id) => queueKey(id, 'supporting'))
    const found = await Promise.all(lists.map((key) => everyOf(parts.page, { index: 'first', key, until })))
    for (const one of found.flat()) all.push(one)
  }
  return all
    .filter(isPart)
    .map(({ inquiry, department, lead, dueAt, dueDate, desk }) => ({
      id: inquiry,
      department: official(department),
      lead: official(lead),
      dueDate,
      workingDaysOver: calendar.workingDaysBetween(beijingDate(dueAt), beijingDate(until)),
      ...(desk ? { returned: true } : {}),
    }))
    .sort((a, b) => b.workingDaysOver - a.workingDaysOver || (a.id < b.id ? -1 : 1))
}
