import type { giveDuty as contract, keepDuty as keepContract } from '@shared/departments/contractUnits'
import { beijingDate } from '@shared/calendar/date'
import { isRetired } from '@shared/departments/register/laid'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { administerUnit } from './administerUnit'
import { type RegisterOffice, unitLineOf } from './office'

const refused = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])

/**
 * 划转: one duty of a department of the city is another's from a day on, today or later. Cases that are open stay where they are.
 * @throws Problem 'bad-input' for a duty that it does not have, the other department or the day; 'not-now' for what is no department.
 */
export async function giveDuty(
  { params, body: { duty, to, from, version } }: Received<typeof contract>,
  caller: Caller,
  office: RegisterOffice,
): Promise<Replied<typeof contract>> {
  const today = beijingDate(office.house.now())
  const { departments } = await office.house.reference()
  const standing = await administerUnit(
    {
      unit: params.unit,
      version,
      decide(before, begun) {
        if (before.kind !== 'department' || isRetired(before, today))
          throw new Problem('not-now', '只有没有撤并的市级单位划转职责')
        const held = departments.find(({ id }) => id === before.unit)?.duties ?? []
        if (!held.some(({ text }) => text === duty)) throw refused('duty', '这个单位现在没有这一条职责，请从列表里选')
        if (held.length === 1) throw refused('duty', '只剩这一条职责了，全部划走的用“撤并”')
        const taker = departments.find(({ id }) => id === to)
        if (!taker || taker.id === before.unit) throw refused('to', '选另一个市级单位')
        if (from < today) throw refused('from', '划转从今天或以后的一天起')
        return { type: 'dutyGiven', ...begun, duty, to: { id: taker.id, name: taker.name }, from }
      },
    },
    caller,
    office,
  )
  return { unit: unitLineOf(standing) }
}

/** It stays where it is. @throws Problem 'not-now' for what is not to go, or has gone. */
export async function keepDuty(
  { params, body: { duty, version } }: Received<typeof keepContract>,
  caller: Caller,
  office: RegisterOffice,
): Promise<Replied<typeof keepContract>> {
  const today = beijingDate(office.house.now())
  const standing = await administerUnit(
    {
      unit: params.unit,
      version,
      decide({ gives = [] }, begun) {
        const going = gives.find((one) => one.duty === duty)
        if (!going) throw new Problem('not-now', '这一条职责没有要划转')
        if (going.from <= today) throw new Problem('not-now', `已经划给${going.to.name}了，要回来的由它划转`)
        return { type: 'dutyKept', ...begun, duty }
      },
    },
    caller,
    office,
  )
  return { unit: unitLineOf(standing) }
}
