import type { PublicPromise } from '@shared/promises/publicPromise'
import { promiseDiffersIn } from '@shared/promises/replay'
import { pagesOf } from '../platform/store/pages'
import type { Store } from '../platform/store/store'
import { allPromises } from './store'

export interface VerifiedPromises {
  promises: number
  /** The first of which something is kept that does not follow from its history, and what. */
  differs?: { id: string; what: string }
}

/** Tells every promise anew from its history and compares. */
export async function verifyPromises(store: Pick<Store<PublicPromise>, 'page'>): Promise<VerifiedPromises> {
  const found: VerifiedPromises = { promises: 0 }
  for await (const some of pagesOf(store.page, { index: 'first', key: allPromises }))
    for (const one of some) {
      found.promises++
      const what = promiseDiffersIn(one)
      if (what !== undefined) found.differs ??= { id: one.id, what }
    }
  return found
}
