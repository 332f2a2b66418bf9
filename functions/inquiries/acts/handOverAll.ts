import { handOver } from '@shared/inquiries/acts/unit/handOver'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { may } from '@shared/inquiries/case/status'
import { inquiryThing } from '@shared/inquiries/thing'
import { done } from '@shared/act'
import { staffAddressOf } from '@shared/people/staffAddress'
import type { Account } from '../../platform/identity/account'
import { everyOf } from '../../platform/store/pages'
import type { Store } from '../../platform/store/store'
import { again } from '../../platform/unless'
import { type CaseRoom, keepChanged } from '../caseRoom'
import { queueKey } from '../store'

interface Needs {
  accounts: Pick<Store<Account>, 'get'>
  room: CaseRoom
}

/**
 * Gives the cases that somebody has in hand to the colleague whom this line of the record of their account names, by whoever
 * wrote the line. Safe to repeat: what has gone is in their hand no more.
 */
export async function handOverAll(account: string, line: number, { accounts, room }: Needs): Promise<void> {
  const events = (await accounts.get(account))?.events ?? []
  const said = events[line]
  if (!said || !('successor' in said) || !said.successor) return
  const unit = events.slice(0, line).findLast((one) => 'department' in one && one.department !== undefined)
  const department = unit && 'department' in unit ? unit.department : undefined
  if (!department) return
  const colleague = said.successor
  const open = await everyOf(room.inquiries.page, { index: 'first', key: queueKey(department.id, 'open'), limit: 200 })
  const inHand = (one: Inquiry | undefined): one is Inquiry =>
    one?.assignee?.id === account && one.department.id === department.id && may(one.status, handOver.action)
  const caller = { ...said.by, role: 'administrator' } as const
  for (const { id } of open.filter(inHand))
    await again(async () => {
      const one = await room.inquiries.get(id)
      if (!inHand(one)) return
      const sent = { colleague, reason: '原来的经办人离开了这个岗位' }
      const given = done(handOver, inquiryThing, { one, sent, caller, moment: room.moment })
      await keepChanged(withoutFarewell(given, one, account), room)
    })
}

/** Who left is not told that it is theirs no more: that would reach the others of the desk in their place. */
const withoutFarewell = (after: Inquiry, before: Inquiry, account: string): Inquiry => ({
  ...after,
  outbox: after.outbox.filter(
    ({ id, to }) => before.outbox.some((one) => one.id === id) || staffAddressOf(to)?.person !== account,
  ),
})
