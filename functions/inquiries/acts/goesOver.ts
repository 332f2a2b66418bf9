import { done } from '@shared/act'
import { assign } from '@shared/inquiries/acts/desk/assign'
import { succeed } from '@shared/inquiries/acts/itself/succeed'
import type { Inquiry, Unit } from '@shared/inquiries/case/inquiry'
import { may } from '@shared/inquiries/case/status'
import { doneByItself, inquiryThing } from '@shared/inquiries/thing'
import { everyOf } from '../../platform/store/pages'
import { again } from '../../platform/unless'
import { type CaseRoom, keepChanged } from '../caseRoom'
import { queueKey } from '../store'

interface GoingOver {
  /** With whom the open cases lie. */
  from: string
  to: Unit
  by: Unit
  reason: string
  /** The unit that was retired, where its work goes to another. */
  succeeds?: Unit
  /** Which of them go. */
  goes(one: Inquiry): boolean
}

/**
 * Open cases of one unit go over to another because the units changed; dates stay. What is being worked on is handed out anew;
 * what waits for a signature, for the asker, for a fee or for others waits on there. Safe to repeat: what has gone lies there
 * no more.
 * @returns how many went.
 */
export async function goesOver({ from, to, goes, ...why }: GoingOver, room: CaseRoom): Promise<number> {
  const { inquiries, moment } = room
  const lies = (one: Inquiry | undefined): one is Inquiry =>
    one?.department.id === from && (may(one.status, assign.action) || may(one.status, succeed.action)) && goes(one)
  const { by, reason, succeeds } = why
  const also = succeeds ? { succeeds } : {}
  const caller = { ...by, role: 'dispatcher' } as const
  const handed = (one: Inquiry) =>
    may(one.status, assign.action)
      ? done(assign, inquiryThing, { one, sent: { named: to, reason, ...also }, caller, moment })
      : doneByItself(succeed, one, { to, by, reason, ...also }, moment)
  let went = 0
  const open = await everyOf(inquiries.page, { index: 'first', key: queueKey(from, 'open'), limit: 200 })
  for (const { id } of open.filter(lies))
    await again(async () => {
      const one = await inquiries.get(id)
      if (!lies(one)) return
      await keepChanged(handed(one), room)
      went += 1
    })
  return went
}
