import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { clearSecond as contract } from '@shared/people/contractAdministration'
import { Problem } from '@shared/problem'
import { byCaller } from '../record/withEvent'
import { administer, type Office } from './administer'
import { lineOf } from './lineOf'

/**
 * Somebody has lost their phone: the authenticator counts no more, and a new one is set up at the next sign-in. Their sessions
 * end. Nobody does it for themselves: a session left open would take the second step away.
 * @throws Problem 'not-found' (404), 'not-now' (409) for oneself or where none is set up.
 */
export async function clearSecond(
  { params }: Received<typeof contract>,
  caller: Caller,
  office: Office,
): Promise<Replied<typeof contract>> {
  const saved = await administer(
    {
      account: params.account,
      decide(target, at) {
        if (target.id === caller.id) throw new Problem('not-now', '自己的验证器由另一位管理员重置')
        const { second, ...rest } = target
        if (second?.setAt === undefined) throw new Problem('not-now', '这个账号没有绑定验证器')
        return {
          event: { type: 'secondCleared', at, by: byCaller(caller) },
          account: { ...rest, sessions: [], endedUpTo: at },
        }
      },
    },
    caller,
    office,
  )
  return { account: lineOf(saved) }
}
