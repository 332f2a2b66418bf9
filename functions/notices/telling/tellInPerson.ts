import type { tellInPerson as contract } from '@shared/notices/delivery/contractTelling'
import type { AreaTree } from '@shared/areas/tree'
import type { Received, Replied } from '@shared/operation'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import type { Store } from '../../platform/store/store'
import { unlessFaster } from '../../platform/unless'
import { type Batches, type FanOut, type FanOuts, fanOutsOf, takenBackOf } from '../followers/store'
import { type InPerson, inPersonId, toldSoFar } from './inPerson'
import { tallied, toTellIn } from './tallied'
import { toTellBack } from './toTellBack'

interface Needs {
  fanOuts: Pick<FanOuts, 'page'>
  batches: Pick<Batches, 'briefs'>
  inPersons: Pick<Store<InPerson>, 'get' | 'page' | 'create' | 'save'>
  areas: Pick<AreaTree, 'contains'>
  now: Date
}

/**
 * 当面告知: the clerk of a place writes down that so many more were told of a notice, or that it was withdrawn or corrected, and
 * never more than there are; what was written by mistake is taken back.
 */
export async function tellInPerson(
  { params: { id }, body: { area, people, seen, back } }: Received<typeof contract>,
  caller: Caller,
  needs: Needs,
): Promise<Replied<typeof contract>> {
  const { fanOuts, inPersons, areas, now } = needs
  if (!caller.area || !areas.contains(caller.area, area)) throw new Problem('not-allowed', '这里不归你们村（社区）')
  const key = back ? takenBackOf(id) : fanOutsOf(id)
  const { items } = await fanOuts.page({ index: 'second', key, newestFirst: true, limit: 1 })
  const [fanOut] = items
  const none = new Problem('not-found', '这份公告在这里没有要当面告知的人')
  if (!fanOut) throw none
  const all = await toTell(fanOut, area, needs)
  if (all === 0) throw none
  const before = await inPersons.get(inPersonId(fanOut.id, area))
  const told = before ? toldSoFar(before) : 0
  if (told !== seen) throw new Problem('changed-meanwhile', `刚才已经有人记过，现在共 ${told} 人`)
  if (told + people > all) throw new Problem('not-now', `要当面告知的共 ${all} 人，已经记了 ${told} 人`)
  if (told + people < 0) throw new Problem('not-now', `只记了 ${told} 人，减不了这么多`)
  const entry = { at: now.toISOString(), by: caller.id, people }
  const kept = before
    ? inPersons.save({ ...before, told: [...before.told, entry] })
    : inPersons.create({
        ...{ id: inPersonId(fanOut.id, area), version: 0, fanOut: fanOut.id, area },
        ...{ told: [entry], forgetAt: fanOut.forgetAt },
      })
  if (!(await unlessFaster(kept))) throw new Problem('changed-meanwhile', '刚才有人记过，请再看一眼')
  return { told: told + people, left: all - told - people }
}

async function toTell(fanOut: FanOut, area: string, { batches, inPersons }: Needs): Promise<number> {
  const mine = (code: string) => code === area
  const { ended } = await tallied(fanOut.id, mine, batches)
  const { weight, back } = fanOut
  if (!back) return toTellIn(area, { ended }).people
  return (await toTellBack({ weight, back }, { ended, mine, inPersons })).get(area) ?? 0
}
