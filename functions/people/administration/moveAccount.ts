import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { moveAccount as contract } from '@shared/people/contractAdministration'
import { byCaller } from '../record/withEvent'
import { administer, type Office } from './administer'
import { handingOver } from './handingOver'
import { lineOf } from './lineOf'
import { seatFrom } from './seatFrom'
import { successorOf } from './successorOf'

/**
 * 调整岗位: another name, role, unit or place, from the next call on. What somebody has in hand at the unit they leave goes to
 * a colleague there where one is named, else back to its desk. A spell of 不在岗 ends with the seat it was set at.
 * @throws Problem 'not-found' | 'not-now' for oneself, 'bad-input' | 'not-allowed' as of the seat and the colleague.
 */
export async function moveAccount(
  { params, body: { successor: colleague, ...asked } }: Received<typeof contract>,
  caller: Caller,
  office: Office,
): Promise<Replied<typeof contract>> {
  const seat = await seatFrom(asked, caller, office.house)
  const saved = await administer(
    {
      account: params.account,
      unseats: true,
      async decide(target, at) {
        const successor = await successorOf(colleague, target, office.accounts)
        const { away, ...rest } = target
        const stays = seat.department?.id === target.department?.id && away
        return {
          event: { type: 'moved', at, by: byCaller(caller), ...seat, ...(successor ? { successor } : {}) },
          account: handingOver({ ...rest, ...(stays ? { away } : {}) }, at),
        }
      },
    },
    caller,
    office,
  )
  return { account: lineOf(saved) }
}
