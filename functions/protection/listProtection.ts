import type { Received, Replied } from '@shared/operation'
import type { Named } from '@shared/named'
import { triageDesk } from '@shared/departments/department'
import { deskUnit, townUnit } from '@shared/departments/units/unitTree'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { looksAfterProtection, ofWholeCity } from '@shared/protection/access'
import type { countProtected as counting, listProtection as contract } from '@shared/protection/contractProtection'
import { shownProtectionOf } from '@shared/protection/view'
import { everyOf } from '../platform/store/pages'
import { ownProtection, type ProtectionNeeds } from './changeProtection'
import { everyPerson, type Whom } from './people/everyPerson'
import { everyProtection } from './store'

/** Whose record somebody writes: of the unit they sit at, of the desk or town of the place they look after, else the city's. */
export function unitOfWriter({ department, area }: Caller, { reference }: Pick<ProtectionNeeds, 'reference'>): Named {
  const town = area !== undefined && /^\d{9}/.test(area)
  const ofPlace = area === undefined ? triageDesk.id : `${town ? townUnit : deskUnit}@${town ? area.slice(0, 9) : area}`
  const { id, name } = reference.department(department ?? ofPlace)
  return { id, name }
}

/** What the caller looks after, the newest first. */
export async function listProtection(caller: Caller, needs: ProtectionNeeds): Promise<Replied<typeof contract>> {
  const { records, moment } = needs
  const all = await everyOf(records.page, { index: 'second', key: everyProtection, newestFirst: true })
  const own = all.filter(({ unit }) => looksAfterProtection(caller, unit.id, moment.within))
  return {
    records: own.map((one) => shownProtectionOf(one, caller, moment)),
    unit: unitOfWriter(caller, needs).name,
    everyone: ofWholeCity(caller),
  }
}

/** How many people the signed notice would be told to now. @throws Problem 'not-now' for one that names nobody. */
export async function countProtected(
  { params: { id } }: Received<typeof counting>,
  caller: Caller,
  needs: ProtectionNeeds & Omit<Whom, 'upTo'>,
): Promise<Replied<typeof counting>> {
  const { signed } = await ownProtection(id, caller, needs)
  const people = signed?.content.people
  if (!people || people.kind === 'nobody') throw new Problem('not-now', '这一份没有写明告知谁')
  const count = { people: 0, without: 0 }
  for await (const some of everyPerson(people, { ...needs, upTo: needs.moment.at })) {
    count.people += some.people.length
    count.without += some.without
  }
  return count
}
