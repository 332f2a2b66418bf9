import { beijingDate } from '@shared/calendar/date'
import { letGo } from '@shared/inquiries/acts/itself/letGo'
import { house as itself } from '@shared/inquiries/acts/byWhom'
import type { Inquiry, Unit } from '@shared/inquiries/case/inquiry'
import { may } from '@shared/inquiries/case/status'
import { foundBehind } from '@shared/inquiries/telling/leftBehind'
import { doneByItself } from '@shared/inquiries/thing'
import type { Outgoing } from '@shared/outbox'
import { accounts } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { unless } from '../../platform/unless'
import { whoLeft } from '../acts/whoLeft'
import { type CaseRoom, keepChanged } from '../caseRoom'

/**
 * 经办人离岗, where it was not done when they left: the open cases of one unit in the hands of people who handle them no more,
 * found on a walk, go back to its desk, which hears it once for each of those people. Safe to repeat: what has gone is in
 * their hand no more.
 */
export function takingBack(house: Pick<House, 'store'>, room: CaseRoom) {
  const people = house.store(accounts)
  const asked = new Map<string, ReturnType<typeof people.get>>()
  const remembered = {
    get(id: string) {
      const known = asked.get(id) ?? people.get(id)
      asked.set(id, known)
      return known
    },
  }
  return () => {
    const found = new Map<string, { who: Unit; unit: Unit; cases: string[] }>()
    return {
      async look(one: Inquiry): Promise<void> {
        const who = may(one.status, letGo.action) ? await whoLeft(one, remembered, room.reference) : undefined
        if (!who) return
        const theirs = found.get(who.id) ?? { who, unit: one.department, cases: [] }
        found.set(who.id, { ...theirs, cases: [...theirs.cases, one.id] })
      },
      /** @param told says it to the desk, and whether it could. @returns how many went back. */
      async goBack(told: (messages: readonly Outgoing[]) => Promise<boolean>): Promise<number> {
        let back = 0
        for (const { who, unit, cases } of found.values()) {
          const { at } = room.moment
          if (!(await told(foundBehind({ who, unit, day: beijingDate(at) }, cases.length, at)))) continue
          for (const id of cases) back += await freed(id, who, room)
        }
        return back
      },
    }
  }
}

/** A case that somebody else changed meanwhile is looked at again the next time. */
async function freed(id: string, who: Unit, room: CaseRoom): Promise<0 | 1> {
  const one = await room.inquiries.get(id)
  if (one?.assignee?.id !== who.id || !may(one.status, letGo.action)) return 0
  const free = doneByItself(letGo, one, { from: who, by: itself }, room.moment)
  return (await unless(keepChanged(free, room), 'changed-meanwhile')) ? 1 : 0
}
