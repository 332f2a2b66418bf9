import { requireSeat } from '@shared/people/administration/seat'
import { easilyGuessed } from '@shared/people/commonPassword'
import { account, password } from '@shared/people/credentials'
import { staffRoles } from '@shared/people/words'
import { Problem } from '@shared/problem'
import * as z from 'zod'
import { type Account, staffId } from '../platform/identity/account'
import { operator, withEvent } from './record/withEvent'
import { hashOf } from './signIn/password'
import type { Accounts } from './store'

const newStaff = z.strictObject({
  account,
  role: z.enum(staffRoles),
  department: z.strictObject({ id: z.string(), name: z.string() }).optional(),
  /** The place of a clerk. */
  area: z.strictObject({ id: z.string(), name: z.string() }).optional(),
  name: z.string().min(1).max(40),
  password,
})
export type NewStaff = z.infer<typeof newStaff>

interface Needs {
  accounts: Pick<Accounts, 'create'>
  now: Date
}

/**
 * Makes a staff account with an initial password, to be changed at the first sign-in.
 * @throws ZodError for input out of shape, Problem 'bad-input' without the department an officer or lead needs or the
 * place of a clerk, 'already-exists' (409).
 */
export async function addStaff(staff: NewStaff, { accounts, now }: Needs): Promise<Account> {
  const { password: initial, ...who } = newStaff.parse(staff)
  requireSeat({ role: who.role, department: who.department?.id, area: who.area?.id })
  const why = easilyGuessed(initial, who.account)
  if (why) throw new Problem('bad-input', why)
  return accounts.create(staffAccount(who, await hashOf(initial), now))
}

/** The account as it is kept; `hash` is of its initial password. */
export const staffAccount = (
  { account, role, department, area, name }: Omit<NewStaff, 'password'>,
  hash: string,
  now: Date,
): Account => {
  const at = now.toISOString()
  const seat = { role, name, ...(department ? { department } : {}), ...(area ? { area } : {}) }
  const password = { hash, initial: true, failures: 0 }
  const bare = { id: staffId(account), version: 0, ...seat, places: [], password, disabled: false, createdAt: at }
  return withEvent(bare, { type: 'opened', at, by: operator, ...seat })
}
