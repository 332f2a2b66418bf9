import { slipDays } from '@shared/people/administration/words'
import type { AccountSlip } from '@shared/people/contractAdministration'
import type { Account } from '../../platform/identity/account'
import { madePassword } from '../madePassword'
import { hashOf } from '../signIn/password'

/** A one-time password: what is kept of it, and the slip that it is handed over on. */
export async function slipFor(
  { account, name }: { account: string; name: string },
  now: Date,
): Promise<{ password: NonNullable<Account['password']>; slip: AccountSlip }> {
  const [password, until] = [madePassword(), new Date(now.getTime() + slipDays * 86_400_000).toISOString()]
  return {
    password: { hash: await hashOf(password), initial: true, failures: 0, slipUntil: until },
    slip: { account, name, password, until },
  }
}
