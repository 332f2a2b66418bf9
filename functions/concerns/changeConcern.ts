import type { ConcernAct } from '@shared/concerns/acts/act'
import { workViewOf } from '@shared/concerns/showing/workView'
import { concernThing } from '@shared/concerns/thing'
import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { change } from '../platform/change'
import type { House } from '../platform/house'
import { momentsIn } from './around'
import { lookUp, type NamedInAct } from './lookUp'
import { concerns as kind } from './store'

interface Sent {
  params: { id: string }
  /** `version`: what the caller had seen. */
  body: { version: number }
}

/** One act on one concern; its messages ride in the one write and leave soon. */
export const changingConcerns = (house: House) => {
  const concerns = house.store(kind)
  const moments = momentsIn(house)
  return async (act: ConcernAct, { params: { id }, body }: Sent, caller: Caller) => {
    const at = house.now().toISOString()
    const reference = await house.reference()
    const after = await change({ act, caller, body, seen: body.version }, concernThing, {
      load: async () => {
        const there = await concerns.get(id)
        if (!there) throw new Problem('not-found', '没有这条舆情，可能已经移走')
        return there
      },
      moment: (one) => moments.of(one, at, reference),
      found: (one) => lookUp(act, one, body as NamedInAct, { house, reference, concerns, caller, at }),
      keep: (one) => concerns.save(one),
    })
    house.nudge()
    return { concern: workViewOf(after, caller, await moments.of(after, at, reference), reference) }
  }
}
