import { type Register, registerList } from '../../departments/register/store'
import { everyOf } from '../../platform/store/pages'
import type { Chained } from './dailyRoot'

/** The records of every unit that an administrator opened or changed, as the daily root seals them. */
export async function chainedUnits(register: Pick<Register, 'page'>): Promise<Chained[]> {
  const all = await everyOf(register.page, { index: 'second', key: registerList, limit: 500 })
  return all.flatMap(({ id, events }): Chained[] => {
    const links = events.flatMap(({ at, hash }) => (hash === undefined ? [] : [{ at, hash }]))
    const [first] = links
    return first ? [{ id, recordedAt: first.at, links }] : []
  })
}
