import type { listDailyRoots as contract } from '@shared/ledger/contract'
import type { Received, Replied } from '@shared/operation'
import type { Store } from '../../platform/store/store'
import { yesterday } from './closeDay'
import { dailyRootsKey, type KeptRoot } from '../store'

/** 每日存证 of the days that are over, the newest first. */
export async function listDailyRoots(
  { query: { after } }: Received<typeof contract>,
  { roots, now }: { roots: Pick<Store<KeptRoot>, 'page'>; now: Date },
): Promise<Replied<typeof contract>> {
  const page = await roots.page({ index: 'first', key: dailyRootsKey, newestFirst: true, until: yesterday(now), after })
  return { roots: page.items, ...(page.next ? { next: page.next } : {}) }
}
