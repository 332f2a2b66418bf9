import type { Received, Replied } from '@shared/operation'
import { joined } from '@shared/outbox'
import type { Caller } from '@shared/people/caller'
import type { partAccount as contract } from '@shared/people/contractJoining'
import { Problem } from '@shared/problem'
import { again } from '../../platform/unless'
import { type Settling, settleJoin, toSettle } from './settleJoin'
import { waysOf } from './waysOf'

/**
 * 分开: each has again what it had before, and what was done since stays where it was done. Every session of both ends, for
 * nobody knows any more by which of the two it was opened.
 * @throws Problem 'not-found' for one that is not joined here.
 */
export async function partAccount(
  { params: { id } }: Received<typeof contract>,
  caller: Caller,
  needs: Settling,
): Promise<Replied<typeof contract>> {
  const { accounts, house } = needs
  const at = house.now().toISOString()
  await again(async () => {
    const own = await accounts.get(caller.id)
    if (!own) throw new Problem('session-ended')
    if (!own.joined?.some((one) => one.id === id)) throw new Problem('not-found', '没有和它合在一起')
    const left = own.joined.filter((one) => one.id !== id)
    const outbox = joined(own.outbox ?? [], [toSettle(own, id, at)])
    await accounts.save({ ...own, joined: left, ended: [], endedUpTo: at, outbox })
  })
  await settleJoin(caller.id, id, needs)
  return { joined: await waysOf(caller.id, accounts) }
}
