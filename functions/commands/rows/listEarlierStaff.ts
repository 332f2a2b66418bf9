import { isStaffRole } from '@shared/people/staffAddress'
import { type Account, accounts, everyStaffKey } from '../../platform/identity/account'
import { readAs } from '../../platform/store/setAside'
import { everyOf } from '../../platform/store/pages'
import type { Tables } from '../../platform/store/tables'
import { unlessFaster } from '../../platform/unless'

/**
 * Writes accounts of staff that are older than the list of all of them once more, so that they stand in it. Safe to repeat.
 * @returns how many.
 */
export async function listEarlierStaff({ store, rows }: Pick<Tables, 'store' | 'rows'>): Promise<number> {
  const held = store(accounts)
  const listed = new Set(
    (await everyOf(held.page, { index: 'second', key: everyStaffKey, limit: 500 })).map(({ id }) => id),
  )
  const missing: Account[] = []
  for await (const { table, body } of rows()) {
    if (table !== accounts.table) continue
    const read = readAs(accounts.schema, body)
    if ('value' in read && isStaffRole(read.value.role) && !listed.has(read.value.id)) missing.push(read.value)
  }
  // Whoever changed one meanwhile wrote it anew already.
  for (const one of missing) await unlessFaster(held.save(one))
  return missing.length
}
