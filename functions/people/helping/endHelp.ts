import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import type { endHelp as contract } from '@shared/people/helping/contractHelping'
import { Problem } from '@shared/problem'
import { accounts } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { again } from '../../platform/unless'
import { helpOf } from './helpOf'
import { helpTold } from './helpTold'

type Needs = Pick<House, 'store' | 'now'>

/** Ended by either side: in one write the helper may do nothing any more, and then both lists forget it. @throws Problem 'not-found'. */
export async function endHelp(
  { params: { id } }: Received<typeof contract>,
  caller: Caller,
  house: Needs,
): Promise<Replied<typeof contract>> {
  const ended = [await stopped(caller.id, id, caller.id, house), await stopped(id, caller.id, caller.id, house)]
  if (!ended.includes(true)) throw new Problem('not-found', '你们之间没有代办')
  return helpOf(caller.id, house)
}

/** Of one helper for one person; whether there was anything to stop. */
export async function stopped(helper: string, person: string, by: string, { store, now }: Needs): Promise<boolean> {
  const people = store(accounts)
  const at = now().toISOString()
  const ended = await again(async () => {
    const one = await people.get(helper)
    if (!one?.helps?.some((each) => each.person === person)) return false
    const helps = one.helps.filter((each) => each.person !== person)
    await people.save({ ...one, helps, ...(by === helper ? {} : { outbox: helpTold(one, '家人代办结束了', at) }) })
    return true
  })
  const listed = await again(async () => {
    const one = await people.get(person)
    if (!one?.helpers?.includes(helper)) return false
    const helpers = one.helpers.filter((each) => each !== helper)
    await people.save({ ...one, helpers, ...(by === person ? {} : { outbox: helpTold(one, '家人代办结束了', at) }) })
    return true
  })
  return ended || listed
}
