import { mostActsShown } from '@shared/people/administration/words'
import type { Received, Replied } from '@shared/operation'
import { type Caller, ofCounty } from '@shared/people/caller'
import type { listAccountActs as contract } from '@shared/people/contractAdministration'
import { type Account, accountOfStaff } from '../../platform/identity/account'
import type { Office } from './administer'
import { everyStaff, ownAccounts } from './everyStaff'

/** 账号管理记录, newest first: of the accounts that an administrator looks after, and of all of them for the supervisor. */
export async function listAccountActs(
  { query: { search = '' } }: Received<typeof contract>,
  caller: Caller,
  office: Office,
): Promise<Replied<typeof contract>> {
  const people = await actedOn(caller, office)
  const acts = people
    .flatMap(({ id, name, events = [] }) => events.map((event) => ({ account: accountOfStaff(id), name, event })))
    .filter(({ account, name, event }) => [account, name, event.by.name].some((one) => one.includes(search)))
    .sort((a, b) => (a.event.at < b.event.at ? 1 : -1))
  return {
    acts: acts.slice(0, mostActsShown).map(({ account, event }) => ({ account, event })),
    total: acts.length,
  }
}

/** For the supervisor of a county what an administrator at its desk would look after. */
async function actedOn(caller: Caller, office: Office): Promise<Account[]> {
  if (caller.role !== 'supervisor') return ownAccounts(caller, office)
  return ofCounty(caller) ? ownAccounts({ ...caller, role: 'administrator' }, office) : everyStaff(office)
}
