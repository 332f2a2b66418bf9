import type { Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { endSessions as contract } from '@shared/people/contractRights'
import { Problem } from '@shared/problem'
import { again } from '../../platform/unless'
import type { Accounts } from '../store'

/** 在所有设备上退出: no session that was opened until now counts any more. */
export async function endSessions(
  caller: Caller,
  { accounts, now }: { accounts: Accounts; now: Date },
): Promise<Replied<typeof contract>> {
  await again(async () => {
    const account = await accounts.get(caller.id)
    if (!account) throw new Problem('session-ended')
    return accounts.save({ ...account, ended: [], endedUpTo: now.toISOString() })
  })
  return { ended: true }
}
