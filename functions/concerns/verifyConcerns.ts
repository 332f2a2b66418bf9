import type { Concern } from '@shared/concerns/concern'
import { differsIn } from '@shared/concerns/replay'
import { pagesOf } from '../platform/store/pages'
import type { Store } from '../platform/store/store'
import { allKey } from './store'

export interface VerifiedConcerns {
  concerns: number
  /** The first one, in the order of registration, of which something is kept that does not follow from its history, and what. */
  differs?: { id: string; what: string }
}

/** Tells every concern anew from its history and compares. One that cannot be read is no part of it: it is named elsewhere. */
export async function verifyConcerns(store: Pick<Store<Concern>, 'page'>): Promise<VerifiedConcerns> {
  const found: VerifiedConcerns = { concerns: 0 }
  for await (const some of pagesOf(store.page, { index: 'first', key: allKey }))
    for (const one of some) {
      found.concerns++
      const what = differsIn(one)
      if (what !== undefined) found.differs ??= { id: one.id, what }
    }
  return found
}
