import { isStaffRole } from '@shared/people/staffAddress'
import { type Account, accounts, everyCitizenKey, everyStaffKey } from '../../platform/identity/account'
import { readAs } from '../../platform/store/setAside'
import { everyOf } from '../../platform/store/pages'
import type { Tables } from '../../platform/store/tables'
import { unlessFaster } from '../../platform/unless'

/**
 * Writes accounts that are older than the lists of all of staff and of all citizens once more, so that they stand in them.
 * Safe to repeat.
 * @returns how many.
 */
export async function listEarlierAccounts({ store, rows }: Pick<Tables, 'store' | 'rows'>): Promise<number> {
  const held = store(accounts)
  const lists = [
    { index: 'second', key: everyStaffKey, limit: 500 },
    { index: 'third', key: everyCitizenKey, limit: 500 },
  ] as const
  const listed = new Set<string>()
  for (const list of lists) for (const { id } of await everyOf(held.page, list)) listed.add(id)
  const belongs = ({ role, closed, joinedInto }: Account) => isStaffRole(role) || (!closed && !joinedInto)
  const missing: Account[] = []
  for await (const { table, body } of rows()) {
    if (table !== accounts.table) continue
    const read = readAs(accounts.schema, body)
    if ('value' in read && belongs(read.value) && !listed.has(read.value.id)) missing.push(read.value)
  }
  // Whoever changed one meanwhile wrote it anew already.
  for (const one of missing) await unlessFaster(held.save(one))
  return missing.length
}
