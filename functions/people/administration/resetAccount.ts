import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { resetAccount as contract } from '@shared/people/contractAdministration'
import { Problem } from '@shared/problem'
import { byCaller } from '../record/withEvent'
import { administer, type Office, ownAccount } from './administer'
import { lineOf } from './lineOf'
import { slipFor } from './slipFor'

/**
 * 重置: the password nobody remembers and every session opened with it end at once; a slip gives a new one.
 * @throws Problem 'not-found' (404), 'not-now' (409) for a disabled account, 'busy' (503).
 */
export async function resetAccount(
  { params }: Received<typeof contract>,
  caller: Caller,
  office: Office,
): Promise<Replied<typeof contract>> {
  const { name } = await ownAccount(params.account, caller, office)
  const { password, slip } = await slipFor({ account: params.account, name }, office.house.now())
  const saved = await administer(
    {
      account: params.account,
      decide(target, at) {
        if (target.disabled) throw new Problem('not-now', '账号停用着，先恢复使用再重置')
        return {
          event: { type: 'reset', at, by: byCaller(caller) },
          account: { ...target, password, sessions: [] },
        }
      },
    },
    caller,
    office,
  )
  return { account: lineOf(saved), slip }
}
