import type { listDailyRoots as contract } from '@shared/ledger/contract'
import type { Received, Replied } from '@shared/operation'
import type { Store } from '../../platform/store/store'
import { dailyRootsKey, type KeptRoot } from '../store'

/** 每日存证, the newest first. */
export async function listDailyRoots(
  { query: { after } }: Received<typeof contract>,
  { roots }: { roots: Pick<Store<KeptRoot>, 'page'> },
): Promise<Replied<typeof contract>> {
  const page = await roots.page({ index: 'first', key: dailyRootsKey, newestFirst: true, after })
  return { roots: page.items, ...(page.next ? { next: page.next } : {}) }
}
