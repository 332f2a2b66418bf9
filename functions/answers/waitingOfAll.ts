import { everyOf } from '../platform/store/pages'
import type { Aggregate, Store } from '../platform/store/store'

/** What stands in place of a unit's name where those of all units are listed. */
export const everyUnit = '各单位'

/** What waits for a signature, at every unit: for whoever signs 代签 in place of a lead. `keys`: the lists in which such things stand. */
export async function waitingOfAll<T extends Aggregate & { status: string }>(
  { page }: Pick<Store<T>, 'page'>,
  keys: readonly string[],
): Promise<T[]> {
  const lists = await Promise.all(keys.map((key) => everyOf(page, { index: 'second', key })))
  return lists.flat().filter(({ status }) => status === 'waiting')
}
