import { agreed } from '@shared/limits/agreed'
import type { Received, Replied } from '@shared/operation'
import { type Caller, isPerson } from '@shared/people/caller'
import type { takeHelpCode as contract } from '@shared/people/helping/contractHelping'
import { type Help, inForce } from '@shared/people/helping/help'
import { mostHelped } from '@shared/people/helping/words'
import { Problem } from '@shared/problem'
import { accounts } from '../../platform/identity/account'
import type { House } from '../../platform/house'
import { countOne } from '../../platform/limits'
import { again } from '../../platform/unless'
import { helpCodeId, helpCodes } from './codes'
import { helpOf } from './helpOf'
import { helpTold } from './helpTold'

/**
 * The helper types the code. Whoever is helped has the helper in their list before the helper may do a thing, so that they
 * see and can end whatever somebody may do for them.
 * @throws Problem 'wrong-help-code' (401) for one that is wrong, over or taken.
 */
export async function takeHelpCode(
  { body: { code } }: Received<typeof contract>,
  caller: Caller,
  house: Pick<House, 'store' | 'now' | 'lookupSecret'>,
): Promise<Replied<typeof contract>> {
  const words = '授权码试得太多'
  await countOne([{ what: 'help:try', whom: caller.id, limits: agreed.helpCode.each, words }], house)
  const [codes, people] = [house.store(helpCodes), house.store(accounts)]
  const at = house.now().toISOString()
  const found = await codes.get(helpCodeId(code, house.lookupSecret))
  if (!found || found.validUntil <= at) throw wrongCode()
  const { person, may, until } = found
  if (found.used) {
    // Who took it and heard no answer types it again; nobody comes back in by it once the help was ended.
    const helped = found.by === caller.id ? await people.get(person) : undefined
    if (!helped?.helpers?.includes(caller.id) || helped.closed) throw wrongCode()
    const own = await people.get(caller.id)
    // What is agreed by now stays as it is, whichever code came last.
    if (own?.helps?.some((one) => one.person === person)) return helpOf(caller.id, house)
    return agreedBy(caller, { person, may, from: at, until }, house)
  }
  if (isPerson(caller, person)) throw new Problem('not-now', '这是你自己的授权码，说给替你办的人')
  const before = inForce((await people.get(caller.id))?.helps ?? [], at)
  if (before.filter((one) => one.person !== person).length >= mostHelped)
    throw new Problem('not-now', `最多替 ${mostHelped} 个人办，先结束一个`)
  await codes.save({ ...found, used: true, by: caller.id })
  await again(async () => {
    const one = await people.get(person)
    if (!one || one.closed || one.joinedInto) throw wrongCode()
    const helpers = [...new Set([...(one.helpers ?? []), caller.id])]
    await people.save({ ...one, helpers, outbox: helpTold(one, `${caller.name}开始替你办事`, at) })
  })
  return agreedBy(caller, { person, may, from: at, until }, house)
}

const wrongCode = () => new Problem('wrong-help-code')

/** What was agreed lies with the helper. */
async function agreedBy(caller: Caller, help: Help, house: Pick<House, 'store' | 'now'>) {
  const people = house.store(accounts)
  await again(async () => {
    const own = await people.get(caller.id)
    if (!own) throw new Problem('session-ended')
    const others = inForce(own.helps ?? [], help.from).filter(({ person }) => person !== help.person)
    await people.save({ ...own, helps: [...others, help] })
  })
  return helpOf(caller.id, house)
}
