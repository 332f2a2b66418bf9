import { done } from '@shared/act'
import { letGo } from '@shared/inquiries/acts/itself/letGo'
import { handOver } from '@shared/inquiries/acts/unit/handOver'
import type { Inquiry, Unit } from '@shared/inquiries/case/inquiry'
import { may } from '@shared/inquiries/case/status'
import { leftBehind, leftUnled } from '@shared/inquiries/telling/leftBehind'
import { doneByItself, inquiryThing } from '@shared/inquiries/thing'
import type { Outgoing } from '@shared/outbox'
import { type Leaving, leavingOf } from '@shared/people/administration/leaving'
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
  /** Tells the unit what waits for it now, before it does: a crash in between tells it again, and it is heard once. */
  tell(messages: readonly Outgoing[]): Promise<void>
  /** Whether a unit has anybody who leads it. */
  isLed(unit: string): Promise<boolean>
}

/**
 * What somebody has in hand goes on without them, as this line of the record of their account says, by whoever wrote it: to
 * the colleague named, else back to the desk of the unit. Safe to repeat: what has gone is in their hand no more.
 */
export async function handOverAll(
  account: string,
  line: number,
  { accounts, room, tell, isLed }: Needs,
): Promise<void> {
  const leaving = leavingOf((await accounts.get(account))?.events ?? [], line)
  if (!leaving) return
  const { unit, name, role, successor } = leaving
  const inHand = (one: Inquiry | undefined): one is Inquiry =>
    one?.assignee?.id === account && one.department.id === unit.id && may(one.status, letGo.action)
  const open = await everyOf(room.inquiries.page, { index: 'first', key: queueKey(unit.id, 'open'), limit: 200 })
  const held = open.filter(inHand)
  const left = { who: { id: account, name }, line, unit }
  if (role === 'lead' && !(await isLed(unit.id))) await tell([leftUnled(left, room.moment.at)])
  if (!successor && held.length > 0) await tell(leftBehind(left, held.length, room.moment.at))
  for (const { id } of held)
    await again(async () => {
      const one = await room.inquiries.get(id)
      if (!inHand(one)) return
      await keepChanged(without(one, leaving, left.who, room), room)
    })
}

/** The case in other hands: what is worked on is handed over, what waits for somebody goes on waiting there. */
function without(one: Inquiry, { by, successor }: Leaving, who: Unit, { moment }: CaseRoom): Inquiry {
  if (!successor || !may(one.status, handOver.action))
    return doneByItself(letGo, one, { from: who, by, ...(successor ? { to: successor } : {}) }, moment)
  const caller = { ...by, role: 'administrator' } as const
  const sent = { colleague: successor, reason: '原来的经办人离开了这个岗位' }
  return withoutFarewell(done(handOver, inquiryThing, { one, sent, caller, moment }), one, who.id)
}

/** Who left is not told that it is theirs no more: that would reach the others of the desk in their place. */
const withoutFarewell = (after: Inquiry, before: Inquiry, account: string): Inquiry => ({
  ...after,
  outbox: after.outbox.filter(
    ({ id, to }) => before.outbox.some((one) => one.id === id) || staffAddressOf(to)?.person !== account,
  ),
})
