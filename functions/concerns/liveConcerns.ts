import { runningClocks } from '@shared/concerns/clock'
import type { Concern } from '@shared/concerns/concern'
import { freshDays } from '@shared/concerns/telling'
import { pagesOf } from '../platform/store/pages'
import { allKey, type Concerns, liveKey } from './store'

const day = 86_400_000
/** 48 hours, as long as an alert still comes after them, and some to spare for another rule. */
const reach = (2 + freshDays + 5) * day

/**
 * Every concern with a clock that runs, page after page. One that was kept before its clocks had a list of their own is
 * found by its registration.
 */
export async function* liveConcerns(store: Pick<Concerns, 'page'>, now: Date): AsyncGenerator<Concern[]> {
  const from = new Date(now.getTime() - reach).toISOString()
  const seen = new Set<string>()
  const lists = [{ index: 'third', key: liveKey } as const, { index: 'first', key: allKey, from } as const]
  for (const list of lists)
    for await (const items of pagesOf(store.page, list)) {
      const fresh = items.filter((one) => !seen.has(one.id) && runningClocks(one).length > 0)
      for (const { id } of fresh) seen.add(id)
      yield fresh
    }
}
