import { mostActsShown } from '@shared/people/administration/words'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { listAccountActs as contract } from '@shared/people/contractAdministration'
import { accountOfStaff } from '../../platform/identity/account'
import type { Office } from './administer'
import { everyStaff, ownAccounts } from './everyStaff'

/** 账号管理记录, newest first: of the accounts that an administrator looks after, and of all of them for the supervisor. */
export async function listAccountActs(caller: Caller, office: Office): Promise<Replied<typeof contract>> {
  const people = caller.role === 'supervisor' ? await everyStaff(office) : await ownAccounts(caller, office)
  const acts = people
    .flatMap(({ id, events = [] }) => events.map((event) => ({ account: accountOfStaff(id), event })))
    .sort((a, b) => (a.event.at < b.event.at ? 1 : -1))
  return { acts: acts.slice(0, mostActsShown), total: acts.length }
}
