import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { endAccountSessions as contract } from '@shared/people/contractAdministration'
import { Problem } from '@shared/problem'
import { openSessions, withEndedNamed } from '../../platform/identity/endedSessions'
import { byCaller } from '../record/withEvent'
import { administer, type Office } from './administer'
import { lineOf } from './lineOf'

/** 结束登录: one session of an account, or all there are. @throws Problem 'not-found' (404) for one that is over. */
export async function endAccountSessions(
  { params, body }: Received<typeof contract>,
  caller: Caller,
  office: Office,
): Promise<Replied<typeof contract>> {
  const saved = await administer(
    {
      account: params.account,
      decide(target, at) {
        const said = { type: 'sessionsEnded', at, by: byCaller(caller) } as const
        if (body.session === undefined) return { event: said, account: { ...target, sessions: [], endedUpTo: at } }
        const now = office.house.now()
        const one = openSessions(target, now).find(({ session }) => session === body.session)
        if (!one) throw new Problem('not-found', '这次登录已经结束了')
        const left = (target.sessions ?? []).filter(({ session }) => session !== one.session)
        return {
          event: { ...said, opened: one.openedAt },
          account: { ...withEndedNamed(target, one, now), sessions: left },
        }
      },
    },
    caller,
    office,
  )
  return { account: lineOf(saved) }
}
