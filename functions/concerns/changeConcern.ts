import type { Caller } from '@shared/people/caller'
import type { ConcernAct } from '@shared/concerns/acts/act'
import type { assignConcern } from '@shared/concerns/acts/assign'
import { concernThing } from '@shared/concerns/thing'
import { workViewOf } from '@shared/concerns/view'
import type { Received } from '@shared/operation'
import { Problem } from '@shared/problem'
import { change } from '../platform/change'
import type { House } from '../platform/house'
import { leadsAtWork } from './leadsAtWork'
import { respondent } from './respondent'
import { concerns as kind } from './store'

interface Sent {
  params: { id: string }
  /** `version`: what the caller had seen. */
  body: { version: number }
}

/** One act on one concern; its messages ride in the one write and leave soon. */
export const changingConcerns = (house: House) => {
  const concerns = house.store(kind)
  const leads = leadsAtWork(house)
  const found = {
    assign: async ({ department }: Received<typeof assignConcern>['body']) => ({
      to: respondent(department, await house.reference()),
    }),
  }
  return async (act: ConcernAct, { params: { id }, body }: Sent, caller: Caller) => {
    const at = house.now().toISOString()
    const lookUp = act.action === 'assign' ? found.assign : undefined
    const after = await change({ act, caller, body, seen: body.version }, concernThing, {
      load: async () => {
        const there = await concerns.get(id)
        if (!there) throw new Problem('not-found', '没有这条舆情，可能已经移走')
        return there
      },
      moment: async (one) => ({ at, leadIsFree: await leads.free(one, at) }),
      ...(lookUp ? { found: () => lookUp(body as Received<typeof assignConcern>['body']) } : {}),
      keep: (one) => concerns.save(one),
    })
    house.nudge()
    return { concern: workViewOf(after, caller, { at, leadIsFree: await leads.free(after, at) }) }
  }
}
