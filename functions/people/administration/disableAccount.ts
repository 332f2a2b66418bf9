import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { disableAccount as contract } from '@shared/people/contractAdministration'
import { Problem } from '@shared/problem'
import { byCaller } from '../record/withEvent'
import { administer, type Office } from './administer'
import { handingOver } from './handingOver'
import { lineOf } from './lineOf'
import { successorOf } from './successorOf'

/**
 * 停用: somebody left; their sessions end at once, and what they have in hand goes to a colleague where one is named, else back to
 * the desk of their unit.
 * @throws Problem 'not-found' (404), 'not-now' (409) for oneself or who is disabled already, 'bad-input' for the colleague.
 */
export async function disableAccount(
  { params, body }: Received<typeof contract>,
  caller: Caller,
  office: Office,
): Promise<Replied<typeof contract>> {
  const saved = await administer(
    {
      account: params.account,
      unseats: true,
      async decide(target, at) {
        if (target.disabled) throw new Problem('not-now', '这个账号已经停用')
        const successor = await successorOf(body.successor, target, office.accounts)
        return {
          event: { type: 'disabled', at, by: byCaller(caller), ...(successor ? { successor } : {}) },
          account: handingOver({ ...target, sessions: [], endedUpTo: at }, at),
        }
      },
    },
    caller,
    office,
  )
  return { account: lineOf(saved) }
}
