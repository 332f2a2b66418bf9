import type { Caller } from '@shared/people/caller'
import { Problem } from '@shared/problem'
import { type PromiseAct, type PromiseMoment, promiseThing } from '@shared/promises/thing'
import { promiseWorkView } from '@shared/promises/view'
import { change } from '../platform/change'
import type { House } from '../platform/house'
import { withFiles } from './files/files'
import { promises as kind } from './store'

interface Sent {
  params: { id: string }
  /** `version`: what the caller had seen. */
  body: { version: number }
}

/** One act on one promise; its messages ride in the one write and leave soon. */
export const changingPromises = (house: House, moment: () => PromiseMoment) => {
  const promises = house.store(kind)
  return async (act: PromiseAct, { params: { id }, body }: Sent, caller: Caller) => {
    const now = moment()
    const after = await change({ act, caller, body, seen: body.version }, promiseThing, {
      load: async () => {
        const there = await promises.get(id)
        if (!there) throw new Problem('not-found', '没有这项承诺，可能已经移走')
        return there
      },
      moment: () => now,
      found: (one) => withFiles(one, body, caller, house),
      keep: (one) => promises.save(one),
    })
    house.nudge()
    return { promise: promiseWorkView(after, caller, now) }
  }
}
