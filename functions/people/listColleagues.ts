import { type Day, beijingDate } from '@shared/calendar/date'
import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { listColleagues as contract } from '@shared/people/contract'
import { type Account, staffId } from '../platform/identity/account'
import { staffAt } from '../messages/staffBook'
import type { Accounts } from './store'

interface Needs {
  accounts: Accounts
  now: Date
}

/** 同事: the officers and leads of one's own department besides oneself, with when they are 不在岗 now or later. */
export async function listColleagues(caller: Caller, { accounts, now }: Needs): Promise<Replied<typeof contract>> {
  const today = beijingDate(now)
  const people = await staffAt(accounts, caller.department ?? '')
  return { colleagues: people.filter(({ id }) => id !== caller.id).flatMap((one) => colleagueOf(one, today)) }
}

function colleagueOf({ id, name, role, away }: Account, today: Day) {
  if (role !== 'officer' && role !== 'lead') return []
  return [{ id, account: id.slice(staffId('').length), name, role, ...(away && away.until >= today ? { away } : {}) }]
}
