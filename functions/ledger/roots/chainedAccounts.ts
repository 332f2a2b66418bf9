import { type Account, everyStaffKey } from '../../platform/identity/account'
import { everyOf } from '../../platform/store/pages'
import type { Store } from '../../platform/store/store'
import type { Chained } from './dailyRoot'

/** The records of everybody who works here or did, as the daily root seals them; whoever has none yet is no part of it. */
export async function chainedAccounts(accounts: Pick<Store<Account>, 'page'>): Promise<Chained[]> {
  const all = await everyOf(accounts.page, { index: 'second', key: everyStaffKey, limit: 500 })
  return all.flatMap(({ id, events = [] }): Chained[] => {
    const links = events.flatMap(({ at, hash }) => (hash === undefined ? [] : [{ at, hash }]))
    const [first] = links
    return first ? [{ id, recordedAt: first.at, links }] : []
  })
}
