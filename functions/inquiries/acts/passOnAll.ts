import { done } from '@shared/act'
import { isRetired } from '@shared/departments/register/laid'
import type { KeptUnit } from '@shared/departments/register/unit'
import { assign } from '@shared/inquiries/acts/desk/assign'
import { succeed } from '@shared/inquiries/acts/itself/succeed'
import { beijingDate } from '@shared/calendar/date'
import type { Inquiry } from '@shared/inquiries/case/inquiry'
import { may } from '@shared/inquiries/case/status'
import { doneByItself, inquiryThing } from '@shared/inquiries/thing'
import { everyOf } from '../../platform/store/pages'
import { again } from '../../platform/unless'
import { type CaseRoom, keepChanged } from '../caseRoom'
import { queueKey } from '../store'

/**
 * 撤并: from its day on the open cases of a unit go to whoever goes on with its work, by whoever retired it; dates stay. What is
 * being worked on is handed out anew; what waits for a signature, for the asker, for a fee or for others waits on there. What was
 * answered stays in the name of who answered it. Safe to repeat: what has gone lies there no more.
 * @returns how many went.
 */
export async function passOnAll({ unit, facts, retired, ...rest }: KeptUnit, room: CaseRoom): Promise<number> {
  const { reference, inquiries, moment } = room
  if (!retired || !isRetired({ unit, facts, retired, ...rest }, beijingDate(moment.at))) return 0
  const named = reference.current(retired.successor.id)
  const goes = ({ status }: Inquiry) => may(status, assign.action) || may(status, succeed.action)
  const lies = (one: Inquiry | undefined): one is Inquiry =>
    one?.department.id === unit && goes(one) && named.id !== unit
  const open = await everyOf(inquiries.page, { index: 'first', key: queueKey(unit, 'open'), limit: 200 })
  const reason = `机构调整，${facts.name}的工作由${named.name}承接`
  const caller = { ...retired.by, role: 'dispatcher' } as const
  const handed = (one: Inquiry) =>
    may(one.status, assign.action)
      ? done(assign, inquiryThing, { one, sent: { named, reason }, caller, moment })
      : doneByItself(succeed, one, { to: { id: named.id, name: named.name }, by: retired.by, reason }, moment)
  let went = 0
  for (const { id } of open.filter(lies))
    await again(async () => {
      const one = await inquiries.get(id)
      if (!lies(one)) return
      await keepChanged(handed(one), room)
      went += 1
    })
  return went
}
